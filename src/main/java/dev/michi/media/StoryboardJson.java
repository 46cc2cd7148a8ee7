package dev.michi.media;

/** How a storyboard is kept, and what makes two of them the same. */
final class StoryboardJson {

    private StoryboardJson() {}

    static String write(Storyboard storyboard) {
        return MediaJson.write(storyboard);
    }

    static Storyboard read(String json) {
        return MediaJson.read(json, Storyboard.class);
    }

    /** Changes with the storyboard, with the content of its pictures, and with the renderer. */
    static String fingerprint(Storyboard storyboard, int rendererVersion) {
        return MediaJson.fingerprint(rendererVersion + "\n" + write(storyboard));
    }
}
