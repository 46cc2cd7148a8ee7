package dev.michi.platform;

import dev.michi.shared.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The texts of the interface, for what is not a Vaadin view: plain pages, problems, console. Same files as the views. */
@Component
public class Translations {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * @param arguments for the places {@code {0}}, {@code {1}}, … of the text; without any, the text is taken as it is
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key, Language language, Object... arguments) {
        var text = ResourceBundle.getBundle(BUNDLE, language.locale(), EXACTLY).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }
}
