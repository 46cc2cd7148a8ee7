package dev.michi.learning;

import dev.michi.catalog.UnitId;

/** A check was handed in as a try that cannot be yet: one before it is missing. */
public class TryOutOfTurn extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    TryOutOfTurn(UnitId unit, int number, int recorded) {
        super("Try " + number + " of " + unit + " after " + recorded);
    }
}
