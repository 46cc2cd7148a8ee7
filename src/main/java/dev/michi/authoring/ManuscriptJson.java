package dev.michi.authoring;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Manuscripts as JSON: for the editor in the browser, for the API, and as they are stored. */
public final class ManuscriptJson {

    /** What an older or newer Michi has stored opens; what it does not know is left out. */
    private static final JsonMapper STORED = mapper().build();

    /** What somebody sends with a name that does not exist would be lost: that is refused. */
    private static final JsonMapper SENT =
            mapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private ManuscriptJson() {}

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .changeDefaultVisibility(each -> each.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    public static String write(Manuscript manuscript) {
        return STORED.writeValueAsString(manuscript);
    }

    public static JsonNode tree(Manuscript manuscript) {
        return STORED.valueToTree(manuscript);
    }

    static Manuscript read(DraftId.Kind kind, String json) {
        return STORED.readValue(json, type(kind));
    }

    /** Nothing if it is no manuscript, says things nobody knows, or is longer than anybody would write. */
    public static Optional<Manuscript> sent(DraftId.Kind kind, JsonNode json) {
        try {
            return Optional.ofNullable(SENT.treeToValue(json, type(kind)));
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    /** As {@link #sent(DraftId.Kind, JsonNode)}. */
    public static Optional<Manuscript> sent(DraftId.Kind kind, String json) {
        try {
            return sent(kind, SENT.readTree(json));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    static String any(Object value) {
        return STORED.writeValueAsString(value);
    }

    static <T> T anyOf(String json, Class<T> type) {
        return STORED.readValue(json, type);
    }

    private static Class<? extends Manuscript> type(DraftId.Kind kind) {
        return kind == DraftId.Kind.MODULE ? ModuleManuscript.class : TrailManuscript.class;
    }
}
