package dev.michi.platform;

/** The content security policies; why they are as they are is in {@code docs/decisions/0003-content-security-policy.md}. */
public final class ContentSecurity {

    /** For everything that is not a Vaadin screen: no script at all. */
    public static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** While developing, tools of Vaadin and Vite add scripts of their own and open sockets to other ports. */
    public static final String DEVELOPMENT = "object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private ContentSecurity() {}

    /**
     * For the page that starts the screens.
     *
     * @param nonce of this very response, on each of its script elements
     */
    public static String screens(String nonce) {
        return "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                + "media-src 'self' blob:; connect-src 'self'; object-src 'none'; form-action 'self'; "
                + "base-uri 'self'; frame-ancestors 'none'";
    }
}
