package dev.michi.media;

import java.util.List;

/** Knows how a clip is watched; whoever keeps watched ranges brings one. */
public interface ClipAudience {

    /** @param parts into how many the clip is divided */
    Retention retention(ClipId clip, double seconds, int parts);

    /**
     * Where people stop, and what they skip.
     *
     * @param viewers how many have watched any of it
     * @param watched for each part of the clip, the fraction of them who have seen it, 0 to 1
     */
    record Retention(int viewers, List<Double> watched) {

        public static final Retention NONE = new Retention(0, List.of());

        public Retention {
            watched = List.copyOf(watched);
        }
    }
}
