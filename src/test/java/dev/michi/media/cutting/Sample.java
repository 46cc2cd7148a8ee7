package dev.michi.media.cutting;

import java.util.List;

/**
 * A file of the corpus: how ffmpeg's own sources make it, and what a clip of it has to be like.
 *
 * @param name with its ending
 * @param recipes commands one after the other; {@code @} is the folder, {@code $V} the picture, {@code $A} the sound
 * @param keep part of the file that is kept; below 1 its tail is cut off
 */
record Sample(String name, List<String> recipes, int width, int height, boolean sound, boolean coloured, double keep) {

    static Sample of(String name, int width, int height, String... recipes) {
        return new Sample(name, List.of(recipes), width, height, true, true, 1);
    }

    Sample silent() {
        return new Sample(name, recipes, width, height, false, coloured, keep);
    }

    /** Colours are not compared: they are changed on purpose. */
    Sample otherColours() {
        return new Sample(name, recipes, width, height, sound, false, keep);
    }

    Sample cutOff(double part) {
        return new Sample(name, recipes, width, height, sound, coloured, part);
    }

    @Override
    public String toString() {
        return name;
    }
}
