package dev.michi.authoring.ui;

import dev.michi.shared.Language;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** All texts of one part of the screen, for a web component: by the last part of their keys. */
final class Labels {

    private static final String EDITOR = "authoring.edit.";
    private static final String IMPORT = "authoring.import.";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Labels() {}

    static String ofEditor(Language language) {
        return of(EDITOR, language);
    }

    static String ofImport(Language language) {
        return of(IMPORT, language);
    }

    private static String of(String prefix, Language language) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", language.locale(), EXACTLY);
        var labels = new TreeMap<String, String>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> labels.put(key.substring(prefix.length()), bundle.getString(key)));
        return ManuscriptDesk.JSON.writeValueAsString(labels);
    }
}
