package dev.michi.sharing.handout;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Whose paper it is.
 *
 * @param name the customer's, in the language of the paper
 * @param accent the customer's colour; only ever drawn as a surface or a line, never as text
 * @param logo drawn whole, in its own proportions
 */
public record Brand(String name, Color accent, Optional<BufferedImage> logo) {}
