package dev.michi.authoring;

import dev.michi.shared.LocalizedText;

/**
 * One block of a unit as it is written.
 *
 * @param id for ever, unique in its unit
 * @param kind {@code text}, {@code image}, {@code clip}, {@code callout}, {@code check}, {@code download}, {@code steps}
 * @param argument callout: its tone ({@code note}, {@code not}, {@code new}, {@code tip}, {@code quote}); image and download: the
 *     path of an attachment; clip: the name of a storyboard of the module, or the id of a clip of the studio
 * @param head text: heading; callout and steps: title; image: alternative text; download: what it is
 * @param body Markdown; of an image: the caption
 */
public record BlockManuscript(String id, String kind, String argument, LocalizedText head, LocalizedText body) {

    public static final String TEXT = "text";
    public static final String IMAGE = "image";
    public static final String CLIP = "clip";
    public static final String CALLOUT = "callout";
    public static final String CHECK = "check";
    public static final String DOWNLOAD = "download";
    public static final String STEPS = "steps";

    public BlockManuscript {
        argument = Manuscript.string(argument);
        head = Manuscript.text(head);
        body = Manuscript.text(body);
    }

    BlockManuscript withClip(String before, String now) {
        return kind.equals(CLIP) && argument.equals(before) ? new BlockManuscript(id, kind, now, head, body) : this;
    }
}
