package dev.michi.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks components of records as required unless they are {@code @Nullable}: in this house the code says so already. */
class RequiredByNullness implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var resolved = chain.next().resolve(type, context, chain);
        if (resolved != null) {
            var java = Json.mapper().constructType(type.getType());
            if (java != null && java.getRawClass().isRecord()) {
                require(java, resolved, context.getDefinedModels());
            }
        }
        return resolved;
    }

    private static void require(JavaType java, Schema<?> resolved, Map<String, Schema> models) {
        var name = resolved.get$ref() == null
                ? resolved.getName()
                : resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1);
        var model = name == null ? null : models.get(name);
        if (model == null || model.getProperties() == null) {
            return;
        }
        @SuppressWarnings("unchecked")
        Map<String, Schema<?>> properties = model.getProperties();
        model.setRequired(requiredOf(java.getRawClass()).stream()
                .filter(properties::containsKey)
                .toList());
        Arrays.stream(java.getRawClass().getRecordComponents())
                .filter(RequiredByNullness::isWrittenAsNull)
                .flatMap(component -> Stream.ofNullable(properties.get(component.getName())))
                .forEach(property -> property.addType("null"));
    }

    private static List<String> requiredOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(RequiredByNullness::isAlwaysThere)
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        var schema = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || isWrittenAsNull(component)
                || schema != null && schema.requiredMode() == RequiredMode.REQUIRED;
    }

    private static boolean isWrittenAsNull(RecordComponent component) {
        var include = component.getAccessor().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.ALWAYS;
    }
}
