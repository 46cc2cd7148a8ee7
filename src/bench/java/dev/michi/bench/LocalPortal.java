package dev.michi.bench;

import dev.michi.Michi;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal inside this process, to use its services without a browser. It says nothing: the output is for figures. */
final class LocalPortal implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private LocalPortal(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param more beans besides the portal's own */
    static LocalPortal start(Path data, Class<?>... more) {
        var sources = Stream.concat(Stream.of(Michi.class), Stream.of(more)).toArray(Class<?>[]::new);
        return new LocalPortal(new SpringApplicationBuilder(sources)
                .run(
                        "--michi.data=" + data,
                        "--michi.content=" + Application.content(),
                        "--michi.demo=false",
                        "--michi.authoring.own-approval=true",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.main.banner-mode=off",
                        "--logging.threshold.console=OFF"));
    }

    <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    @Override
    public void close() {
        context.close();
    }
}
