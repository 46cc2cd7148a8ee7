package dev.michi.authoring;

import dev.michi.authoring.Manuscript.Attachment;
import dev.michi.media.MediaFile;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files as manuscripts and storyboards mention them. */
final class FileNames {

    private static final int FINGERPRINT = 8;

    private FileNames() {}

    /** The text with another name for a file; longer names that only contain it stay. */
    static String renamed(String text, String from, String to) {
        return Pattern.compile("(?<![\\w./-])" + Pattern.quote(from) + "(?![\\w/-])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(to));
    }

    /**
     * The module as it can stand in one pack with others. Pictures of the pack as a whole are shared: one that bears the name of
     * another gets a name of its own, made of its content, so that it is the same each time.
     *
     * @param taken what the pack has so far, by path
     */
    static ModuleManuscript besides(Map<String, MediaFile> taken, ModuleManuscript module) {
        var json = ManuscriptJson.write(module);
        for (var file : module.files()) {
            var there = taken.get(file.path());
            if (there != null && !there.hash().equals(file.file().hash())) {
                json = renamed(json, file.path(), named(file));
            }
        }
        return (ModuleManuscript) ManuscriptJson.read(DraftId.Kind.MODULE, json);
    }

    private static String named(Attachment file) {
        int dot = file.path().lastIndexOf('.');
        int end = dot < 0 ? file.path().length() : dot;
        var print = file.file().hash().substring(0, FINGERPRINT);
        return file.path().substring(0, end) + "-" + print + file.path().substring(end);
    }
}
