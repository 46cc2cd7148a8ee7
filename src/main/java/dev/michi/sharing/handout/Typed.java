package dev.michi.sharing.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An address that somebody may have to type: broken where a line is full, without a hyphen that would be typed, too. */
final class Typed {

    private Typed() {}

    static List<String> lines(String address, Predicate<String> fits) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int end = 1; end <= address.length(); end++) {
            if (end > from + 1 && !fits.test(address.substring(from, end))) {
                lines.add(address.substring(from, end - 1));
                from = end - 1;
            }
        }
        lines.add(address.substring(from));
        return lines;
    }
}
