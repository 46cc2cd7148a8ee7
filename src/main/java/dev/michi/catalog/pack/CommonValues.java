package dev.michi.catalog.pack;

import dev.michi.catalog.LearningModule.Owner;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What modules and trails both have. */
final class CommonValues {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private CommonValues() {}

    static Owner owner(YamlMap map) {
        return map.child("owner", owner -> {
                    var name = owner.text("name");
                    var team = owner.text("team");
                    var email = owner.string("email");
                    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
                        owner.optional("email")
                                .ifPresent(value -> value.wrong("catalog.mistake.expected-email", email));
                    }
                    return new Owner(name, team, email);
                })
                .orElse(new Owner(LocalizedText.EMPTY, LocalizedText.EMPTY, ""));
    }

    /** One or two columns of one to four characters; one to three lines of at most twelve letters. */
    static LocalizedTexts stamp(YamlMap map, Mistakes mistakes) {
        var stamp = map.unpairedTexts("stamp", 1, 3);
        boolean fits = stamp.ja().size() <= 2
                && stamp.ja().stream().allMatch(column -> length(column) <= 4)
                && stamp.en().stream().allMatch(line -> length(line) <= 12);
        if (!fits) {
            mistakes.add(map.place("stamp"), "catalog.mistake.stamp");
        }
        return stamp;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static void newestFirst(List<LocalDate> dates, YamlMap map, Mistakes mistakes) {
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).isAfter(dates.get(i - 1))) {
                mistakes.add(map.place("changes"), "catalog.mistake.newest-first", dates.get(i), dates.get(i - 1));
                return;
            }
        }
    }
}
