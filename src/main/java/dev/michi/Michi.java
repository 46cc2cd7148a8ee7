package dev.michi;

import dev.michi.media.WorkerApplication;
import dev.michi.platform.PreparedStart;
import dev.michi.platform.StartupFailure;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Michi {

    public static void main(String[] arguments) {
        try {
            if (WorkerApplication.isAskedFor(arguments)) {
                WorkerApplication.run(arguments);
                return;
            }
            PreparedStart.useIfItFits(arguments);
            SpringApplication.run(Michi.class, arguments);
        } catch (RuntimeException failure) {
            throw StartupFailure.endOr(failure);
        }
    }
}
