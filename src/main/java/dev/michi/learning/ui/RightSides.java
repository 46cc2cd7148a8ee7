package dev.michi.learning.ui;

import dev.michi.catalog.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Names for the right sides of pairs on a page. Both sides of a pair share one id, which would give the key away to whoever looks
 * at the page's source.
 *
 * @param seed the same for one person and unit at every try
 */
record RightSides(long seed) {

    String nameOf(Question.Matching question, String pair) {
        return "right-" + order(question).indexOf(pair);
    }

    Optional<String> pairOf(Question.Matching question, String name) {
        return order(question).stream()
                .filter(pair -> nameOf(question, pair).equals(name))
                .findFirst();
    }

    private List<String> order(Question.Matching question) {
        var pairs =
                new ArrayList<>(question.pairs().stream().map(Question.Pair::id).toList());
        Collections.shuffle(pairs, new Random(seed ^ question.id().value().hashCode()));
        return pairs;
    }
}
