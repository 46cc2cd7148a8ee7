package dev.michi.sharing;

/** How preparing or accepting a rollout ended. */
public sealed interface Planning {

    record Planned(Rollout rollout) implements Planning {}

    record Refused(RolloutPlan.Flaw flaw) implements Planning {}

    /** An admin has accepted it in the meantime: what they adapted is theirs. */
    record AlreadyAccepted(Rollout rollout) implements Planning {}
}
