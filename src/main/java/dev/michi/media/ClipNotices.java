package dev.michi.media;

import dev.michi.people.Notice;
import dev.michi.people.NoticeKind;
import dev.michi.people.Notices;
import dev.michi.shared.Language;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells authors when a clip of theirs can be watched in both languages, or could not be made. A content pack's are nobody's. */
@Component
class ClipNotices {

    private final ClipDocuments clips;
    private final Notices notices;

    ClipNotices(ClipDocuments clips, Notices notices) {
        this.clips = clips;
        this.notices = notices;
    }

    @EventListener
    void on(ClipReady ready) {
        clips.find(ready.clip())
                .filter(ClipNotices::isReady)
                .ifPresent(clip -> tell(clip, "clip-ready", "media.notice.ready"));
    }

    @EventListener
    void on(ClipFailed failed) {
        clips.find(failed.clip()).ifPresent(clip -> tell(clip, "clip-failed", "media.notice.failed"));
    }

    private static boolean isReady(ClipDocument clip) {
        return Arrays.stream(Language.values()).allMatch(language -> clip.rendition(language)
                .filter(made -> made.fingerprint().equals(clip.fingerprint()))
                .isPresent());
    }

    private void tell(ClipDocument clip, String what, String text) {
        clip.theOwner()
                .ifPresent(owner -> notices.tell(new Notice(
                        what + ":" + clip.id() + ":" + clip.fingerprint(),
                        NoticeKind.CLIP,
                        owner,
                        text,
                        List.of(clip.title()),
                        "/studio/clip/" + clip.id())));
    }
}
