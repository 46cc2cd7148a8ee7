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

    UnitManuscript at(String newSlug) {
        return new UnitManuscript(id, newSlug, title, minutes, blocks, questions, extras);
    }

    UnitManuscript lasting(int newMinutes) {
        return new UnitManuscript(id, slug, title, newMinutes, blocks, questions, extras);
    }

    /** With another name for a clip, wherever it is shown or referred to. */
    UnitManuscript withClip(String before, String now) {
        return new UnitManuscript(
                id,
                slug,
                title,
                minutes,
                blocks.stream().map(block -> block.withClip(before, now)).toList(),
                questions.stream()
                        .map(question -> question.withClip(before, now))
                        .toList(),
                extras);
    }
}
