package dev.michi.platform;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says of every operation, so that controllers need not repeat it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "token";
    private static final String PASSWORD = "password";

    @Bean
    OpenApiCustomizer describeAll() {
        return api -> {
            api.setInfo(new Info()
                    .title("Michi")
                    .version("1")
                    .description(
                            "Lists come in pages: ask for the next one with the cursor in `next`. Answers carry an ETag."
                                    + " Errors are problems as in RFC 9457."));
            describeParts(api);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::describe);
            api.getPaths().values().stream()
                    .flatMap(path -> Stream.ofNullable(path.getGet()))
                    .forEach(ApiDescription::describeReading);
        };
    }

    /** Tells apart what is always there and what may be missing, by the nullness of record components. */
    @Bean
    ModelConverter requiredByNullness(ObjectMapperProvider mappers) {
        mappers.jsonMapper()
                .addMixIn(LocalizedText.class, TextsInJson.class)
                .addMixIn(LocalizedTexts.class, TextsInJson.class);
        return new RequiredByNullness();
    }

    private static void describeParts(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents()
                .addSchemas(PROBLEM, problem())
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API token; make one with POST /api/v1/tokens"))
                .addSecuritySchemes(
                        PASSWORD,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Sign-in name and password; to make a token, nothing else"));
        api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    private static void describe(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Accept-Language")
                .description("Language of titles and texts")
                .schema(new StringSchema()._enum(List.of("ja", "en"))));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }

    private static void describeReading(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("If-None-Match")
                .description("The ETag of what is known already")
                .schema(new StringSchema()));
        operation.getResponses().addApiResponse("304", new ApiResponse().description("It has not changed"));
    }

    private static Schema<?> problem() {
        var error = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("field", "message"));
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }
}
