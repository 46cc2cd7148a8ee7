package dev.michi.authoring;

import dev.michi.media.ClipId;
import dev.michi.media.ClipLengths;
import dev.michi.shared.Slug;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * How long a unit takes: 500 Japanese characters or 200 English words a minute, whichever language takes longer, half a minute
 * for each question, and the clips. An author who knows better says so.
 */
@Component
public class ReadingTime {

    private static final double JAPANESE_A_MINUTE = 500;
    private static final double ENGLISH_A_MINUTE = 200;
    private static final double A_QUESTION = 0.5;
    private static final double A_CLIP_NOT_MADE_YET = 60;
    private static final Pattern MARKUP = Pattern.compile("\\]\\([^)]*\\)|[#*_`|=>\\[\\]{}-]+");
    private static final int MOST = 30;

    private final ClipLengths clips;

    ReadingTime(ClipLengths clips) {
        this.clips = clips;
    }

    /** What stands in the unit, or the estimate; 1 to 30. */
    public int minutes(ModuleManuscript module, UnitManuscript unit) {
        return unit.minutes() > 0 ? unit.minutes() : estimate(module, unit);
    }

    /** As learners get it: what its author left to the estimate is filled in. */
    public Manuscript said(Manuscript manuscript) {
        return manuscript instanceof ModuleManuscript module
                ? module.holding(
                        module.units().stream()
                                .map(unit -> unit.lasting(minutes(module, unit)))
                                .toList(),
                        module.storyboards(),
                        module.files())
                : manuscript;
    }

    public int estimate(ModuleManuscript module, UnitManuscript unit) {
        double japanese = 0;
        double english = 0;
        double seconds = 0;
        for (var block : unit.blocks()) {
            japanese += characters(block.head().ja()) + characters(block.body().ja());
            english += words(block.head().en()) + words(block.body().en());
            seconds += block.kind().equals(BlockManuscript.CLIP) ? seconds(module, block.argument()) : 0;
        }
        double reading = Math.max(japanese / JAPANESE_A_MINUTE, english / ENGLISH_A_MINUTE);
        double all = reading + seconds / 60 + unit.questions().size() * A_QUESTION;
        return (int) Math.clamp(Math.round(Math.ceil(all - 0.2)), 1, MOST);
    }

    private double seconds(ModuleManuscript module, String name) {
        return module.storyboards().stream()
                .filter(each -> each.name().equals(name))
                .flatMap(each -> each.clip().stream())
                .findFirst()
                .or(() -> Optional.of(name).filter(Slug::isValid).map(ClipId::new))
                .map(id -> clips.seconds(id).orElse(A_CLIP_NOT_MADE_YET))
                .orElse(0.0);
    }

    private static long characters(String markdown) {
        return MARKUP.matcher(markdown)
                .replaceAll("")
                .codePoints()
                .filter(each -> !Character.isWhitespace(each))
                .count();
    }

    private static long words(String markdown) {
        var plain = MARKUP.matcher(markdown).replaceAll(" ").strip();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }
}
