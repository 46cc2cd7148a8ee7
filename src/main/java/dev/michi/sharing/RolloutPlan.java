package dev.michi.sharing;

import dev.michi.shared.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a rollout says: written by those who look after the customer, adapted by its admin. */
public record RolloutPlan(LocalizedText title, List<Rollout.Item> items) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 2_000;
    public static final int MOST_ITEMS = 30;

    public RolloutPlan {
        items = items.stream().sorted(Comparator.comparing(Rollout.Item::on)).toList();
    }

    /** What is wrong with it, the first thing; whether its tutorials are for the customer is seen when it is kept. */
    Optional<Flaw> flaw() {
        if (!isTitle(title.ja()) || !isTitle(title.en())) {
            return Optional.of(Flaw.TITLE);
        }
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            return Optional.of(Flaw.ITEMS);
        }
        return items.stream()
                        .allMatch(item ->
                                isText(item.text().ja()) && isText(item.text().en()))
                ? Optional.empty()
                : Optional.of(Flaw.TEXT);
    }

    private static boolean isTitle(String title) {
        return !title.isBlank() && title.length() <= LONGEST_TITLE;
    }

    private static boolean isText(String text) {
        return text.length() <= LONGEST_TEXT;
    }

    /** What to say about it is at {@code sharing.rollout.} and its key. */
    public enum Flaw {
        TITLE,
        ITEMS,
        TEXT,
        TUTORIALS;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
