package dev.michi.catalog.pack;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through the HTML that Markdown makes and nothing else, whatever the steps before did. */
final class Sanitiser {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,63}");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "h2",
                    "h3",
                    "p",
                    "br",
                    "hr",
                    "ul",
                    "ol",
                    "li",
                    "em",
                    "strong",
                    "mark",
                    "code",
                    "pre",
                    "blockquote",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "ruby",
                    "rt",
                    "rp",
                    "a")
            .allowAttributes("id")
            .matching(ID)
            .onElements("h2", "h3")
            .allowAttributes("class")
            .matching(false, "table")
            .onElements("table")
            .allowAttributes("class")
            .matching(false, "end")
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(false, "col", "row")
            .onElements("th")
            .allowAttributes("data-l")
            .onElements("td")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,6}"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("target")
            .matching(false, "_blank")
            .onElements("a")
            .allowUrlProtocols("https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private Sanitiser() {}

    static String clean(String html) {
        return POLICY.sanitize(html).strip();
    }
}
