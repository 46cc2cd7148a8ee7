package dev.michi.media;

import java.util.List;

/** Knows where clips are shown; whoever shows some brings one. Asked with every film that is watched: answers from memory. */
public interface ClipUses {

    List<ClipUse> of(ClipId clip);
}
