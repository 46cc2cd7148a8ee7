package dev.michi.uikit;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** What a screen says: translations, dates and amounts in the person's language and zone. */
public final class Words {

    /** Where translations come from; {@code Component::getTranslation} fits. */
    @FunctionalInterface
    public interface Translations {
        String translate(String key, Object... parameters);
    }

    private static final DateTimeFormatter DAY_JA = DateTimeFormatter.ofPattern("M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_JA = DateTimeFormatter.ofPattern("M/d", Locale.JAPANESE);
    private static final DateTimeFormatter WEEKDAY_JA = DateTimeFormatter.ofPattern("E", Locale.JAPANESE);
    private static final DateTimeFormatter WEEKDAY_EN = DateTimeFormatter.ofPattern("E", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_JA = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter LONG_EN = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_JA = DateTimeFormatter.ofPattern("yyyy年M月", Locale.JAPANESE);
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final Language language;
    private final ZoneId zone;
    private final Translations translations;

    public Words(Language language, ZoneId zone, Translations translations) {
        this.language = language;
        this.zone = zone;
        this.translations = translations;
    }

    public String say(String key, Object... parameters) {
        return translations.translate(key, parameters);
    }

    /**
     * A key with the suffix {@code .one} or {@code .many}; the amount is the first parameter.
     *
     * @param more parameters after it
     */
    public String count(String key, int amount, Object... more) {
        var parameters = Stream.concat(Stream.of(amount), Stream.of(more)).toArray();
        return say(key + (amount == 1 ? ".one" : ".many"), parameters);
    }

    public String in(LocalizedText text) {
        return text.in(language);
    }

    public Language language() {
        return language;
    }

    public ZoneId zone() {
        return zone;
    }

    /** {@code 8分}, {@code 1時間21分}; {@code 8 min}, {@code 1 h 21 min}. */
    public String minutes(int minutes) {
        if (minutes < 60) {
            return say("time.minutes", minutes);
        }
        return minutes % 60 == 0
                ? say("time.hours", minutes / 60)
                : say("time.hours-minutes", minutes / 60, minutes % 60);
    }

    /** {@code 1:40}. */
    public static String clock(double seconds) {
        var whole = (int) Math.round(seconds);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }

    /** {@code 11月20日}, {@code Nov 20}. */
    public String day(LocalDate date) {
        return (language == Language.JA ? DAY_JA : DAY_EN).format(date);
    }

    public String day(Instant instant) {
        return day(date(instant));
    }

    /** {@code 11月24日（火）}, {@code Tuesday, November 24}. */
    public String longDay(LocalDate date) {
        return (language == Language.JA ? LONG_JA : LONG_EN).format(date);
    }

    /** {@code 11/20}, {@code Nov 20}: for narrow places. */
    public String shortDay(LocalDate date) {
        return (language == Language.JA ? SHORT_JA : DAY_EN).format(date);
    }

    /** {@code 金}, {@code Fri}. */
    public String weekday(LocalDate date) {
        return (language == Language.JA ? WEEKDAY_JA : WEEKDAY_EN).format(date);
    }

    public String month(LocalDate date) {
        return (language == Language.JA ? MONTH_JA : MONTH_EN).format(date);
    }

    /** The day it is, or was, where the person lives. */
    public LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
