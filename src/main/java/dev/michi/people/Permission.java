package dev.michi.people;

/** What a role may let a person do. Named after the act, so that a check reads as a sentence. */
public enum Permission {
    /** Open trails, modules, units and clips, and have progress of one's own. */
    LEARN,
    /** Write drafts and make clips. */
    WRITE,
    /** Review, publish and retire, and import content packs. */
    PUBLISH,
    /** See a team's progress, assign and remind. */
    LEAD,
    /** Pick and share tutorials for one's own customer company. */
    SHARE,
    /** Look after customers: their companies, admins, rollouts and numbers. */
    SERVE,
    /** Manage people, teams, customers, jobs and settings; read the metrics. */
    ADMINISTER
}
