package dev.michi.authoring;

import dev.michi.people.PersonId;
import java.time.Instant;

/** Somebody who has a draft open. @param field where they are, as a path; may be empty */
public record Present(PersonId person, String field, Instant since) {}
