package dev.michi.people;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands behind the at sign of an address, in the one form in which it is kept and compared: lower case, in ASCII
 * ({@code 港.example} is {@code xn--j6w.example}), without what cannot be seen and without a dot at its end. A domain below
 * another one is another one.
 */
record MailDomain(String name) {

    private static final Pattern SHAPE =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})");

    /** Providers of mail for everybody; an address there says nothing of a company. */
    private static final Set<String> PUBLIC = Set.of(
            "aol.com",
            "au.com",
            "biglobe.ne.jp",
            "docomo.ne.jp",
            "ezweb.ne.jp",
            "gmail.com",
            "gmx.com",
            "gmx.net",
            "googlemail.com",
            "hotmail.co.jp",
            "hotmail.com",
            "i.softbank.jp",
            "icloud.com",
            "live.com",
            "live.jp",
            "mac.com",
            "mail.com",
            "me.com",
            "msn.com",
            "nifty.com",
            "ocn.ne.jp",
            "outlook.com",
            "outlook.jp",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "rakuten.jp",
            "so-net.ne.jp",
            "softbank.ne.jp",
            "yahoo.co.jp",
            "yahoo.com",
            "ymobile.ne.jp",
            "zoho.com");

    /** @param email an address */
    static MailDomain of(String email) {
        return typed(email.substring(email.lastIndexOf('@') + 1));
    }

    /** As somebody writes a domain: {@code @Minato.Example}. What cannot be one keeps its letters. */
    static MailDomain typed(String domain) {
        var bare = SignInName.normalize(domain).replaceFirst("^@", "");
        try {
            return new MailDomain(IDN.toASCII(bare).toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        } catch (IllegalArgumentException garbled) {
            return new MailDomain(bare);
        }
    }

    boolean isValid() {
        return SHAPE.matcher(name).matches();
    }

    /** Providers give addresses below their domain, too: {@code abc.biglobe.ne.jp}. */
    boolean isPublic() {
        return PUBLIC.stream().anyMatch(each -> name.equals(each) || name.endsWith("." + each));
    }

    /** For people: {@code 港.example}. */
    String shown() {
        return IDN.toUnicode(name);
    }
}
