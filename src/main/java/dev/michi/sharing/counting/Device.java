package dev.michi.sharing.counting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a page is read on, as far as a browser says. */
public enum Device {
    PHONE,
    TABLET,
    COMPUTER;

    /** Programmes that fetch pages for others: crawlers, link previews of chats and mail, monitors, scripts. */
    private static final Pattern BOT = Pattern.compile(
            "bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|embedly|skypeuri|teams/|scan|monitor|uptime"
                    + "|pingdom|lighthouse|headless|curl|wget|python|java/|go-http|okhttp|axios|node-fetch|httpclient|libwww");

    /** By the header {@code User-Agent}; empty for what is no person's browser. */
    public static Optional<Device> of(String agent) {
        var name = agent.toLowerCase(Locale.ROOT);
        if (name.isBlank() || BOT.matcher(name).find()) {
            return Optional.empty();
        }
        if (name.contains("ipad") || name.contains("tablet") || name.contains("android") && !name.contains("mobile")) {
            return Optional.of(TABLET);
        }
        return Optional.of(name.contains("mobi") || name.contains("iphone") ? PHONE : COMPUTER);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
