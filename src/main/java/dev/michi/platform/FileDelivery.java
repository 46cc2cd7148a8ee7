package dev.michi.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends files below {@code /media/} that are asked for so often that finding an endpoint among all others would take longer
 * than sending them. Asked behind the check of sessions, for {@code GET} and {@code HEAD} of whoever is signed in.
 */
public interface FileDelivery {

    /**
     * Checks what the person may do, and answers.
     *
     * @return false if the address is not one of its own: then nothing was done
     */
    boolean answers(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
