package dev.michi.learning;

import java.util.OptionalInt;

/**
 * A station of the mountain.
 *
 * @param station 0 at the foot, 1 to 9, 10 is the summit
 * @param floor points at which it began
 * @param next points at which the next one begins; none on the summit
 */
public record Rank(int station, int floor, OptionalInt next) {}
