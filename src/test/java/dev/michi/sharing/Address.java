package dev.michi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What can be asked of the portal, whoever adds to it. */
record Address(HttpMethod method, String path) {

    static List<Address> all(RequestMappingHandlerMapping controllers) {
        var all = new ArrayList<Address>();
        controllers.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("dev.michi.")) {
                mapping.getPatternValues().forEach(path -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(each -> all.add(new Address(HttpMethod.valueOf(each.name()), path))));
            }
        });
        assertThat(all).hasSizeGreaterThan(60);
        return all;
    }

    @Nullable
    String body() {
        return method == HttpMethod.GET ? null : "{}";
    }

    String with(String id) {
        return path.replaceAll("\\{[^}]*}", id);
    }

    boolean isGet() {
        return method == HttpMethod.GET;
    }

    boolean isOfCustomers() {
        return Stream.of("/customers", "/shares", "/desk", "/rollouts")
                .anyMatch(part -> path.startsWith("/api/v1" + part));
    }
}
