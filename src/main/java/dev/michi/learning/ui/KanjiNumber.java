package dev.michi.learning.ui;

/** Numbers from 1 to 31 as they are written in vertical dates: {@code 二十四}. */
final class KanjiNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private KanjiNumber() {}

    static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("Not a day or month: " + number);
        }
        var tens = number / 10 == 0 ? "" : (number / 10 == 1 ? "" : DIGITS.charAt(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }
}
