package dev.michi.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner gave as an answer. Which form fits depends on the question's kind. */
public sealed interface Answer {

    /** For single and multiple choice: the ids of the chosen options. */
    record Chosen(Set<String> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /** For ordering: all option ids, in the learner's order. */
    record Ordered(List<String> options) implements Answer {
        public Ordered {
            options = List.copyOf(options);
        }
    }

    /** For matching: from the pair id of a left side to the pair id whose right side was put to it. */
    record Matched(Map<String, String> pairs) implements Answer {
        public Matched {
            pairs = Map.copyOf(pairs);
        }
    }

    /** For short text; at most 500 characters. */
    record Typed(String text) implements Answer {}
}
