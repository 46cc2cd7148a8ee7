package dev.michi.authoring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the studio works.
 *
 * @param ownApproval whether publishers may approve what they wrote themselves: for teams that are too small for a second pair
 *     of eyes
 */
@ConfigurationProperties("michi.authoring")
record AuthoringProperties(@DefaultValue("false") boolean ownApproval) {}
