package dev.michi.sharing.counting;

import java.time.LocalDate;

/**
 * One reader of one tutorial of a share on one day. Reading it again is the same visit.
 *
 * @param tutorial id of the module; empty for the share as a whole
 * @param visitor hash of address and browser, salted with something that is thrown away when the day is over
 */
public record VisitKey(String share, String tutorial, LocalDate day, String visitor) {

    String id() {
        return share + ":" + tutorial + ":" + day + ":" + visitor;
    }

    /** The same reader of the share as a whole. */
    public VisitKey ofShare() {
        return new VisitKey(share, "", day, visitor);
    }
}
