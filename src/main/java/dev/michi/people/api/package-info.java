/** The way in for programs: API tokens, and what the API says about oneself. Internal to people. */
@NullMarked
package dev.michi.people.api;

import org.jspecify.annotations.NullMarked;
