package dev.michi.platform.embedded;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.bson.conversions.Bson;

/** A condition twice: for the database and in plain Java. */
record RandomQuery(Bson filter, Predicate<Thing> meaning) {

    static RandomQuery next(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> and(next(random), next(random));
            case 1 -> or(next(random), next(random));
            default -> simple(random);
        };
    }

    private static RandomQuery simple(Random random) {
        int value = random.nextInt(-6, 16);
        String text = Thing.randomText(random);
        return switch (random.nextInt(12)) {
            case 0 -> new RandomQuery(Filters.eq("number", value), is(value));
            case 1 -> new RandomQuery(Filters.eq("number", null), thing -> thing.number() == null);
            case 2 -> new RandomQuery(Filters.gt("number", value), numbers(number -> number > value));
            case 3 -> new RandomQuery(Filters.lte("number", value), numbers(number -> number <= value));
            case 4 ->
                new RandomQuery(
                        Filters.and(Filters.gte("number", value), Filters.lt("number", value + 4)),
                        numbers(number -> number >= value && number < value + 4));
            case 5 ->
                new RandomQuery(
                        Filters.in("number", value, value + 2, value + 4),
                        numbers(number -> List.of(value, value + 2, value + 4).contains(number)));
            case 6 -> new RandomQuery(Filters.eq("text", text), thing -> text.equals(thing.text()));
            case 7 -> new RandomQuery(Filters.regex("text", "^" + text), texts(each -> each.startsWith(text)));
            case 8 -> new RandomQuery(Filters.gte("text", text), texts(each -> each.compareTo(text) >= 0));
            case 9 ->
                new RandomQuery(Filters.eq("tags", value), thing -> thing.tags().contains(value));
            case 10 ->
                new RandomQuery(
                        Filters.and(Filters.eq("deep.nested", value), Filters.gte("number", 3)),
                        thing ->
                                Objects.equals(thing.nested(), value) && thing.number() != null && thing.number() >= 3);
            default -> new RandomQuery(Filters.ne("number", value), is(value).negate());
        };
    }

    private static RandomQuery and(RandomQuery one, RandomQuery other) {
        return new RandomQuery(Filters.and(one.filter, other.filter), one.meaning.and(other.meaning));
    }

    private static RandomQuery or(RandomQuery one, RandomQuery other) {
        return new RandomQuery(Filters.or(one.filter, other.filter), one.meaning.or(other.meaning));
    }

    private static Predicate<Thing> is(int value) {
        return thing -> Objects.equals(thing.number(), value);
    }

    private static Predicate<Thing> numbers(Predicate<Integer> condition) {
        return thing -> thing.number() != null && condition.test(thing.number());
    }

    private static Predicate<Thing> texts(Predicate<String> condition) {
        return thing -> thing.text() != null && condition.test(thing.text());
    }
}
