package dev.michi.media.cutting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A filter graph while it is written: chains of filters, joined by labels. */
final class Chains {

    private final List<String> chains = new ArrayList<>();
    private int labels;

    String next() {
        return "s" + labels++;
    }

    void add(String chain) {
        chains.add(chain);
    }

    /** A stream that begins by itself, or at an input. */
    String begin(String chain) {
        var out = next();
        chains.add("%s[%s]".formatted(chain, out));
        return out;
    }

    String then(String stream, String filters) {
        return begin("[%s]%s".formatted(stream, filters));
    }

    String of(String one, String other, String filters) {
        return begin("[%s][%s]%s".formatted(one, other, filters));
    }

    /** @param kind {@code v=1:a=0} or {@code v=0:a=1} */
    String concat(List<String> parts, String kind) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var inputs = parts.stream().map(each -> "[" + each + "]").collect(Collectors.joining());
        return begin("%sconcat=n=%d:%s".formatted(inputs, parts.size(), kind));
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.6f", number);
    }

    @Override
    public String toString() {
        return String.join(";", chains);
    }
}
