package dev.michi.authoring.ui;

/** Where something is written, as the steps on its way see it. */
interface Desk {

    /** Has everything that was typed saved first. */
    void afterSaving(Runnable then);

    /** Goes to a place of the manuscript. */
    void show(Spot spot);
}
