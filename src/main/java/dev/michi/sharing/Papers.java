package dev.michi.sharing;

import dev.michi.catalog.Block;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.media.drawing.Pictures;
import dev.michi.people.Customer;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import dev.michi.sharing.handout.Brand;
import dev.michi.sharing.handout.HandOut;
import dev.michi.sharing.handout.MarkedHtml;
import dev.michi.sharing.handout.Poster;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gathers what stands on the paper of a share. */
@Component
class Papers {

    private static final Logger log = LoggerFactory.getLogger(Papers.class);
    /** Pixels on the longer side: 200 dots an inch at the size they are printed in. */
    private static final int SHARP = 500;

    private final Shelf shelf;
    private final MediaStore pictures;
    private final Translations translations;

    Papers(Shelf shelf, MediaStore mediaStore, Translations translations) {
        this.shelf = shelf;
        this.pictures = mediaStore;
        this.translations = translations;
    }

    /** Whether anything of it is still made for its customer; there is nothing to hand out where not. */
    boolean areThere(Share share) {
        return !tutorials(share).isEmpty();
    }

    Poster poster(Share share, Customer customer, String link) {
        var sides = share.languages().stream()
                .map(language -> side(share, language))
                .toList();
        return new Poster(brand(share, customer, share.languages().getFirst()), sides, link, note(share));
    }

    /** In the language that was asked for, if the share has it. */
    HandOut handOut(Share share, Customer customer, String link, Language asked) {
        var language =
                share.languages().contains(asked) ? asked : share.languages().getFirst();
        var parts = tutorials(share).stream().map(each -> part(each, language)).toList();
        boolean plain = share.style() == Share.Style.PLAIN;
        var shown = parts.isEmpty() ? List.of(new HandOut.Part(share.name(), List.of())) : parts;
        return new HandOut(brand(share, customer, language), language, shown, link, note(share), plain);
    }

    List<String> titles(Share share, Language language) {
        var titles =
                tutorials(share).stream().map(each -> each.title().in(language)).toList();
        return titles.isEmpty() ? List.of(share.name()) : titles;
    }

    /** Of one tutorial its steps; of several, their titles. */
    private Poster.Side side(Share share, Language language) {
        var titles = titles(share, language);
        if (titles.size() > 1) {
            return new Poster.Side(language, translations.get("handout.poster.several", language), titles);
        }
        var steps = tutorials(share).stream()
                .flatMap(each -> steps(each).stream())
                .map(step -> MarkedHtml.headline(step.html().in(language)))
                .toList();
        return new Poster.Side(language, titles.getFirst(), steps);
    }

    private HandOut.Part part(Tutorial tutorial, Language language) {
        var steps = steps(tutorial).stream()
                .map(step -> new HandOut.Step(
                        MarkedHtml.line(step.html().in(language)),
                        step.picture()
                                .flatMap(this::picture)
                                .map(image -> new HandOut.Picture(
                                        image, step.alternative().in(language)))))
                .toList();
        return new HandOut.Part(tutorial.title().in(language), steps);
    }

    private static List<Block.Steps.Step> steps(Tutorial tutorial) {
        return tutorial.module().units().stream()
                .flatMap(unit -> unit.blocks().stream())
                .filter(Block.Steps.class::isInstance)
                .flatMap(block -> ((Block.Steps) block).steps().stream())
                .toList();
    }

    private List<Tutorial> tutorials(Share share) {
        return share.tutorials().stream()
                .flatMap(id -> Optional.ofNullable(share.pinned().get(id))
                        .map(hash -> shelf.find(id, hash, share.customer()))
                        .orElseGet(() -> shelf.find(id, share.customer()))
                        .stream())
                .toList();
    }

    private Brand brand(Share share, Customer customer, Language language) {
        var logo = share.logo()
                .or(() -> customer.logo().map(own -> new MediaFile(own.hash(), own.name(), own.type(), own.bytes())));
        var accent = share.colour().orElse(customer.accent());
        return new Brand(customer.name().in(language), new Color(accent.rgb()), logo.flatMap(this::picture));
    }

    /** The paper is printed without a picture that cannot be read. */
    private Optional<BufferedImage> picture(MediaFile file) {
        try {
            var path = pictures.find(file.hash());
            return path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Pictures.whole(path.get(), file.type(), SHARP, SHARP));
        } catch (IOException unreadable) {
            log.warn("A picture is left out of a hand-out: {}", file.hash(), unreadable);
            return Optional.empty();
        }
    }

    /** What the admin says, and whom to ask. */
    static String note(Share share) {
        return (share.note() + "\n" + share.contact()).strip();
    }
}
