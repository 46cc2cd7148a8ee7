package dev.michi.learning.ui;

import java.util.Map;

/** Names of products as their makers write them; the same in every language. */
final class ProductNames {

    private static final Map<String, String> KNOWN = Map.of(
            "salesforce", "Salesforce", "microsoft-teams", "Microsoft Teams", "tableau", "Tableau", "slack", "Slack");

    private ProductNames() {}

    static String of(String product) {
        return KNOWN.getOrDefault(product, product);
    }
}
