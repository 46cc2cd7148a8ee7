package dev.michi.people;

import java.util.Locale;
import java.util.Set;

/** What stands behind the at sign of an address. */
record MailDomain(String name) {

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

    static MailDomain of(String email) {
        return new MailDomain(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    boolean isPublic() {
        return PUBLIC.contains(name);
    }
}
