package dev.michi.media.typesetting;

import dev.michi.shared.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a text at every place where a line may break at all (kinsoku shori, JIS X 4051). */
final class BreakOpportunities {

    /** Never at the start of a line. */
    private static final String NOT_FIRST =
            "、。，．,.:;!?：；！？・‥…ー—–-々ゝゞヽヾ〜～」』）)】〕］]｝}〉》”’％%℃°" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";

    /** Never at the end of a line. An arrow belongs to what it points at. */
    private static final String NOT_LAST = "「『（(【〔［[｛{〈《“‘→⇒×＋+¥￥$＄#";

    private static final String CLAUSE_ENDS = "、。，．,.;:!?！？—";

    private final Phrases japanese;

    BreakOpportunities(Phrases japanese) {
        this.japanese = japanese;
    }

    List<Atom> split(String text, Language language) {
        var phrases = language == Language.JA ? japanese.starts(text) : new BitSet();
        var quoted = quoted(text);
        var atoms = new ArrayList<Atom>();
        var start = 0;
        for (var i = 1; i < text.length(); i++) {
            if (mayBreak(text, i)) {
                atoms.add(atom(text, start, i, phrases, quoted));
                start = i;
            }
        }
        atoms.add(new Atom(start, text.length(), true, true, false));
        return atoms;
    }

    private static Atom atom(String text, int start, int end, BitSet phrases, BitSet quoted) {
        var last = text.charAt(end - 1);
        var clause = CLAUSE_ENDS.indexOf(last) >= 0 || isSpace(last) && clauseBefore(text, end - 1);
        var phrase = clause || isSpace(last) || phrases.get(end) || NOT_LAST.indexOf(text.charAt(end)) >= 0;
        return new Atom(start, end, phrase, clause, quoted.get(end));
    }

    private static boolean clauseBefore(String text, int index) {
        return index > 0 && CLAUSE_ENDS.indexOf(text.charAt(index - 1)) >= 0;
    }

    private static boolean mayBreak(String text, int i) {
        var before = text.charAt(i - 1);
        var after = text.charAt(i);
        if (isSpace(after) || Character.isLowSurrogate(after)) {
            return false;
        }
        if (isSpace(before)) {
            return NOT_LAST.indexOf(lastBefore(text, i)) < 0 && NOT_FIRST.indexOf(after) < 0;
        }
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return (isWide(before) || isWide(after)) && !(isDigit(before) && !isDigit(after));
    }

    /** The last character before the position that is no space. */
    private static char lastBefore(String text, int i) {
        var last = i - 1;
        while (last > 0 && isSpace(text.charAt(last))) {
            last--;
        }
        return text.charAt(last);
    }

    /** The positions between 「 and its 」. */
    private static BitSet quoted(String text) {
        var inside = new BitSet(text.length());
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            if (depth > 0) {
                inside.set(i);
            }
            var c = text.charAt(i);
            if (c == '「' || c == '『') {
                depth++;
            } else if (c == '」' || c == '』') {
                depth = Math.max(0, depth - 1);
            }
        }
        return inside;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '　';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** Japanese script, its punctuation and full-width forms. */
    static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0xA4CF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFFEF;
    }
}
