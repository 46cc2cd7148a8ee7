package dev.michi.sharing;

/** A share was made, changed, revoked, or got another link. */
public record ShareChanged(ShareId share) {}
