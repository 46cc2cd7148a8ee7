package dev.michi.sharing;

import dev.michi.people.Customers;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import dev.michi.sharing.handout.Announcement;
import dev.michi.sharing.handout.EmbedSnippet;
import dev.michi.sharing.handout.HandOutPdf;
import dev.michi.sharing.handout.PosterPdf;
import dev.michi.sharing.handout.QrCode;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What an admin hands out of a share, for its customer's admins alone: for everybody else the share is not there. Everything
 * is made anew from what the share says now. {@code base} is the portal's address, {@code https://michi.example.com}.
 */
@Service
public class HandOuts {

    private final Shares shares;
    private final Customers customers;
    private final People people;
    private final Papers papers;
    private final Translations translations;
    private final SignedIn signedIn;

    HandOuts(
            Shares shares,
            Customers customers,
            People people,
            Papers papers,
            Translations translations,
            SignedIn signedIn) {
        this.shares = shares;
        this.customers = customers;
        this.people = people;
        this.papers = papers;
        this.translations = translations;
        this.signedIn = signedIn;
    }

    /** Empty where there is none to be given out, or nothing behind it; so is all that is made of it. */
    public Optional<String> link(ShareId id, String base) {
        signedIn.require(Permission.SHARE);
        return shares.path(id).filter(any -> papers.areThere(share(id))).map(base::concat);
    }

    /** Whether it does not open because whoever answers for it was deactivated. */
    public boolean isLeft(Share share) {
        return people.find(share.owner()).filter(people::mayEnter).isEmpty();
    }

    public Optional<QrCode> code(ShareId id, String base) {
        return link(id, base).map(QrCode::of);
    }

    /** A PDF for the wall, in the share's languages. */
    public Optional<byte[]> poster(ShareId id, String base) {
        return link(id, base)
                .map(link -> new PosterPdf(translations).write(papers.poster(share(id), customers.mine(), link)));
    }

    /** A PDF with the steps. */
    public Optional<byte[]> steps(ShareId id, String base, Language language) {
        return link(id, base).map(link -> new HandOutPdf(translations)
                .write(papers.handOut(share(id), customers.mine(), link, language)));
    }

    public Optional<String> announcement(ShareId id, String base, Announcement.Channel channel, Language language) {
        return link(id, base).map(link -> {
            var share = share(id);
            var customer = customers.mine();
            return new Announcement(
                            customer.name().in(language), papers.titles(share, language), link, Papers.note(share))
                    .text(channel, language, translations);
        });
    }

    public Optional<String> embed(ShareId id, String base) {
        return link(id, base).map(link -> {
            var share = share(id);
            var titles = papers.titles(share, share.languages().getFirst());
            return EmbedSnippet.html(link, titles.isEmpty() ? share.name() : titles.getFirst());
        });
    }

    private Share share(ShareId id) {
        return shares.find(id).orElseThrow();
    }
}
