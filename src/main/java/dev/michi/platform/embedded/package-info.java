/**
 * The database that comes with Michi, for whoever has no MongoDB at hand: one file, spoken to over the MongoDB wire
 * protocol on the loopback address, durable before it acknowledges. It knows nothing of the domain or of Spring.
 *
 * <p>Start reading at {@link dev.michi.platform.embedded.EmbeddedMongo}. A command goes
 * {@code LoopbackServer → Engine → StoredDatabase → StoredCollection}; writes then wait for {@code GroupCommit}, reads
 * are planned by {@code QueryPlanner} and run by {@code Finder}.
 */
@NullMarked
package dev.michi.platform.embedded;

import org.jspecify.annotations.NullMarked;
