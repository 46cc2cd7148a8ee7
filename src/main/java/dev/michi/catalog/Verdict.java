package dev.michi.catalog;

import dev.michi.shared.LocalizedText;
import java.util.List;

/**
 * What is said about an answer.
 *
 * @param right whether it is
 * @param remarks one for each option or pair that deserves one, in the question's order; never reveals an option that
 *     was not chosen
 */
public record Verdict(boolean right, List<Remark> remarks) {

    public Verdict {
        remarks = List.copyOf(remarks);
    }

    /** @param on option or pair id; empty for the answer as a whole */
    public record Remark(String on, boolean right, LocalizedText why) {}
}
