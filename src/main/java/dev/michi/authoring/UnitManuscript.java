package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import java.util.List;

/**
 * A unit as it is written.
 *
 * @param id for ever: progress hangs on it
 * @param slug in its address; the folder of a pack is its place and this
 * @param minutes 0 to have them estimated
 */
public record UnitManuscript(
        String id,
        String slug,
        LocalizedText title,
        int minutes,
        List<BlockManuscript> blocks,
        List<QuestionManuscript> questions,
        List<Manuscript.Extra> extras) {

    public UnitManuscript {
        title = Manuscript.text(title);
        blocks = Manuscript.list(blocks);
        questions = Manuscript.list(questions);
        extras = Manuscript.list(extras);
    }
}
