package dev.michi.people;

/**
 * What a notice is about. Everybody chooses for each kind whether it comes by mail, too, or not at all.
 *
 * @see Notices
 */
public enum NoticeKind {
    /** Something was assigned to the person, or has another day now. */
    ASSIGNED(Permission.LEARN, true),
    /** Something has to be finished within days, or somebody reminds the person of it. */
    DUE_SOON(Permission.LEARN, true),
    /** The day of something is over, and it is not finished. */
    OVERDUE(Permission.LEARN, true),
    /** A clip of the person's can be watched, or could not be made. */
    CLIP(Permission.WRITE, false),
    /** Something waits for the person to look at it: a draft, a module whose review date has come. */
    REVIEW(Permission.WRITE, true),
    /** A customer needs something that only those who look after customers can do. */
    CUSTOMER(Permission.SERVE, true);

    private final Permission who;
    private final boolean mailed;

    NoticeKind(Permission who, boolean mailed) {
        this.who = who;
        this.mailed = mailed;
    }

    /** Whom such notices are for: others need not be asked whether they want them. */
    public Permission who() {
        return who;
    }

    /** Whether it is mailed, too, to those who have chosen nothing. */
    public boolean isMailedUnlessChosen() {
        return mailed;
    }
}
