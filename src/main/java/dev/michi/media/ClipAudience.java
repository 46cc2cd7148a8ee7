package dev.michi.media;

import java.util.List;

/** Knows how a clip is watched; whoever keeps watched ranges brings one. */
public interface ClipAudience {

    /** @param parts into how many the clip is divided */
    Retention retention(ClipId clip, double seconds, int parts);

    /**
     * Where people stop, what they skip, and what they watch again.
     *
     * @param viewers how many have watched any of it
     * @param watched for each part of the clip, the fraction of them who have seen it, 0 to 1
     * @param replays for each part, how often somebody watched it again
     */
    record Retention(int viewers, List<Double> watched, List<Integer> replays) {

        public static final Retention NONE = new Retention(0, List.of(), List.of());

        public Retention {
            watched = List.copyOf(watched);
            replays = List.copyOf(replays);
        }
    }
}
