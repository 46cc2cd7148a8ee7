package dev.michi.authoring;

/** What became of moving a unit to another module. */
public sealed interface Moving {

    /** It is there; or it was there already. @param to the draft that has it */
    record Moved(DraftId to) implements Moving {}

    /** This draft is planned for publishing, and does not change under the plan. Nothing was changed. */
    record Locked(DraftId draft) implements Moving {}

    /** The other module has as many units as it may have. */
    record Full() implements Moving {}

    /** There is no such unit. */
    record NotThere() implements Moving {}

    /** There is no such module that one may write in. */
    record NoTarget() implements Moving {}
}
