package dev.michi.authoring.ui;

/**
 * Where something stands on the desk, from the path of a field.
 *
 * @param unit empty for what the module says of itself
 * @param block empty for the head of a unit
 * @param field of the module's own form; empty for what stands in a unit
 */
record Spot(String unit, String block, String field) {

    private static final int UNIT = 1;
    private static final int PART = 2;
    private static final int ID = 3;

    static Spot of(String path) {
        var steps = path.split("/");
        if (!steps[0].equals("units") || steps.length <= UNIT) {
            return new Spot("", "", steps[0]);
        }
        if (steps.length > PART && steps[PART].equals("questions")) {
            return new Spot(steps[UNIT], "check", "");
        }
        boolean inBlock = steps.length > ID && steps[PART].equals("blocks");
        return new Spot(steps[UNIT], inBlock ? steps[ID] : "", "");
    }
}
