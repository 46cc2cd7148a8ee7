package dev.michi.sharing;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;

/**
 * A module made for the people of customers, in one version.
 *
 * @param hash names this very content
 * @param markedTitle as HTML with readings above kanji, where the tutorial gives them; else the title, escaped
 */
public record Tutorial(LearningModule module, String hash, LocalizedText markedTitle, LocalizedText markedSummary) {

    public ModuleId id() {
        return module.id();
    }

    public Slug slug() {
        return module.slug();
    }

    public LocalizedText title() {
        return module.title();
    }

    public LocalizedText summary() {
        return module.summary();
    }

    public int minutes() {
        return module.minutes();
    }
}
