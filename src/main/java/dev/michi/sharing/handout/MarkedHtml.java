package dev.michi.sharing.handout;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Sanitised HTML of a step as a line for paper; readings are written as in the content format. */
public final class MarkedHtml {

    private static final Pattern RUBY = Pattern.compile(
            "<ruby[^>]*>(.*?)(?:<rp>[^<]*</rp>)?<rt[^>]*>(.*?)</rt>(?:<rp>[^<]*</rp>)?</ruby>", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("<(?:br|/p|/li)[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SENTENCE = Pattern.compile("^(.+?[。．]|.+?[.!?](?=\\s))");

    private MarkedHtml() {}

    public static String line(String html) {
        var marked = RUBY.matcher(html).replaceAll("{$1|$2}");
        var plain = TAG.matcher(BREAK.matcher(marked).replaceAll(" ")).replaceAll("");
        return HtmlUtils.htmlUnescape(plain).strip().replaceAll("\\s+", " ");
    }

    /** Its first sentence, without the full stop: what a poster has room for. */
    public static String headline(String html) {
        var line = line(html);
        var sentence = SENTENCE.matcher(line);
        return (sentence.find() ? sentence.group() : line).replaceFirst("[。．.]$", "");
    }
}
