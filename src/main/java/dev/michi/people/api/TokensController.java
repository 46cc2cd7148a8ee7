package dev.michi.people.api;

import dev.michi.people.signin.PersonAuthentication;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own API tokens. */
@RestController
@RequestMapping(ApiSecurity.TOKENS)
class TokensController {

    private static final int DAYS = 90;
    private static final int MOST_DAYS = 365;

    private final ApiTokens tokens;

    TokensController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /** Makes a token; the answer is the only place its secret is shown. Not with another token. */
    @PostMapping
    @SecurityRequirement(name = "password")
    @ResponseStatus(HttpStatus.CREATED)
    CreatedToken create(@RequestBody Wish wish, Authentication caller) {
        if (caller instanceof PersonAuthentication person && person.token().isPresent()) {
            throw new ProblemException(ProblemKind.FORBIDDEN);
        }
        var name = Optional.ofNullable(wish.name())
                .filter(ApiTokens::isName)
                .orElseThrow(() -> ProblemException.invalid("name", "people.token.error.name"));
        var scope = Optional.ofNullable(wish.scope())
                .flatMap(ApiToken.Scope::ofKey)
                .orElseThrow(() -> ProblemException.invalid("scope", "people.token.error.scope"));
        var days = wish.days() == null ? DAYS : wish.days();
        if (days < 1 || days > MOST_DAYS) {
            throw ProblemException.invalid("days", "people.token.error.days");
        }
        if (!tokens.isRoomForMore()) {
            throw new ProblemException(ProblemKind.CONFLICT);
        }
        var created = tokens.create(name, scope, Duration.ofDays(days));
        return CreatedToken.of(created);
    }

    @GetMapping
    Page<TokenRow> list() {
        return Page.all(tokens.list().stream().map(TokenRow::of).toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        if (!tokens.revoke(id)) {
            throw ProblemException.notFound();
        }
    }

    /** @param days until it expires, 1 to 365; 90 if missing */
    record Wish(
            @Nullable String name,
            @Nullable String scope,
            @Nullable Integer days) {}

    record TokenRow(
            String id,
            String name,
            String scope,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsed) {

        static TokenRow of(ApiToken token) {
            return new TokenRow(
                    token.id(),
                    token.name(),
                    token.scope().key(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsed().orElse(null));
        }
    }

    record CreatedToken(String id, String token, String name, String scope, Instant expiresAt) {

        static CreatedToken of(ApiToken.Created created) {
            var token = created.token();
            return new CreatedToken(
                    token.id(), created.secret(), token.name(), token.scope().key(), token.expiresAt());
        }
    }
}
