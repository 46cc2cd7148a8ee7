package dev.michi.media.typesetting;

/**
 * A piece of text that no line break may split, with what a break after it would do.
 *
 * @param endsPhrase a reader would pause here
 * @param endsClause 、 or 。 or their Latin kin stand at its end
 * @param insideQuotation a break here would tear a 「quotation」
 */
record Atom(int start, int end, boolean endsPhrase, boolean endsClause, boolean insideQuotation) {}
