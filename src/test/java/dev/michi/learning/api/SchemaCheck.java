package dev.michi.learning.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Compares JSON with a schema of an OpenAPI description. Stricter than the standard: a property that the schema does not
 * name is a mistake, because nobody could know of it.
 */
final class SchemaCheck {

    private final JsonNode description;
    private final List<String> mistakes = new ArrayList<>();

    SchemaCheck(JsonNode description) {
        this.description = description;
    }

    static List<String> mistakes(JsonNode description, JsonNode schema, JsonNode value) {
        var check = new SchemaCheck(description);
        check.check("$", schema, value);
        return check.mistakes;
    }

    private void check(String path, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            check(path, description.at(schema.get("$ref").asString().substring(1)), value);
        } else if (schema.has("oneOf")) {
            long fitting = schema.get("oneOf")
                    .valueStream()
                    .filter(each -> mistakes(description, each, value).isEmpty())
                    .count();
            require(fitting == 1, path, "fits " + fitting + " of the alternatives: " + value);
        } else {
            require(fitsType(schema.path("type"), value), path, "is not " + schema.path("type") + ": " + value);
            require(fitsEnum(schema.path("enum"), value), path, "is not one of " + schema.path("enum"));
            value.valueStream()
                    .filter(each -> value.isArray())
                    .forEach(each -> check(path + "[]", schema.path("items"), each));
            if (value.isObject()) {
                checkObject(path, schema, value);
            }
        }
    }

    private void checkObject(String path, JsonNode schema, JsonNode value) {
        schema.path("required")
                .valueStream()
                .forEach(name -> require(value.has(name.asString()), path, "lacks " + name));
        value.propertyStream().forEach(property -> {
            var known = schema.path("properties").path(property.getKey());
            var described = known.isMissingNode() ? schema.path("additionalProperties") : known;
            var where = path + "." + property.getKey();
            require(described.isObject(), where, "is not described");
            if (described.isObject()) {
                check(where, described, property.getValue());
            }
        });
    }

    private static boolean fitsType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(each -> fitsType(each, value));
        }
        return switch (type.asString("")) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean fitsEnum(JsonNode allowed, JsonNode value) {
        return allowed.isMissingNode() || allowed.valueStream().anyMatch(value::equals);
    }

    private void require(boolean right, String path, String mistake) {
        if (!right) {
            mistakes.add(path + " " + mistake);
        }
    }
}
