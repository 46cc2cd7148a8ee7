package dev.michi.authoring;

import dev.michi.authoring.Manuscript.Extra;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For whose people a module is made, besides those inside; with readings for those who read kanji slowly.
 *
 * @param who {@link #NOBODY}, {@link #EVERYBODY} or {@link #NAMED}
 * @param named ids of customers; those of {@link #NAMED} alone
 * @param title the Japanese title once more, with readings as in {@code {漢字|かんじ}}; may be empty
 * @param summary the same of the summary
 */
public record ForCustomers(String who, List<String> named, String title, String summary) {

    public static final String NOBODY = "none";
    public static final String EVERYBODY = "all";
    public static final String NAMED = "named";

    public static final ForCustomers NONE = new ForCustomers(NOBODY, List.of(), "", "");

    static final List<String> KEYS = List.of("customers", "furigana");
    static final int MOST = 500;

    public ForCustomers {
        who = who == null || who.isBlank() ? NOBODY : who;
        named = who.equals(NAMED) ? Manuscript.list(named) : List.of();
        title = Manuscript.string(title);
        summary = Manuscript.string(summary);
    }

    /** Whether there is anybody outside who can read it. */
    public boolean isForSomebody() {
        return who.equals(EVERYBODY) || !named.isEmpty();
    }

    /** As it stands in a pack: {@code all}, {@code [minato, kawabe]}; nothing for nobody. */
    String value() {
        return switch (who) {
            case EVERYBODY -> EVERYBODY;
            case NAMED -> "[" + String.join(", ", named) + "]";
            default -> "";
        };
    }

    static ForCustomers of(YamlTree module) {
        var readings = module.child("furigana");
        return new ForCustomers(
                who(module.values().get("customers")),
                module.strings("customers"),
                readings.map(each -> each.string("title")).orElse(""),
                readings.map(each -> each.string("summary")).orElse(""));
    }

    private static String who(@Nullable Object written) {
        if (written instanceof List<?>) {
            return NAMED;
        }
        return EVERYBODY.equals(written) ? EVERYBODY : NOBODY;
    }

    /** What was kept among other things before the studio knew of it. */
    static ForCustomers among(List<Extra> extras) {
        var lines = new StringBuilder();
        extras.stream().filter(ForCustomers::isOne).forEach(each -> lines.append(each.key())
                .append(": ")
                .append(each.value())
                .append('\n'));
        return Optional.of(lines.toString())
                .filter(yaml -> !yaml.isEmpty())
                .flatMap(YamlTree::parse)
                .map(ForCustomers::of)
                .orElse(NONE);
    }

    static boolean isOne(Extra extra) {
        return KEYS.contains(extra.key());
    }

    void write(YamlText yaml) {
        switch (who) {
            case EVERYBODY -> yaml.plain("customers", EVERYBODY, "customers");
            case NAMED -> yaml.words("customers", named, "customers");
            default -> {
                return;
            }
        }
        if (!title.isBlank() || !summary.isBlank()) {
            yaml.map("furigana", "customers", () -> {
                if (!title.isBlank()) {
                    yaml.quoted("title", title, "customers/title");
                }
                if (!summary.isBlank()) {
                    yaml.quoted("summary", summary, "customers/summary");
                }
            });
        }
    }
}
