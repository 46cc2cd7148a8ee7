package dev.michi.catalog.pack;

import dev.michi.platform.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Imports the pack that comes with Michi at start, if it changed. The portal counts as ready only afterwards. */
@Component
class ShippedContent implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedContent.class);

    private final ContentPacks packs;
    private final Path folder;

    ShippedContent(ContentPacks packs, @Value("${michi.content:content}") String folder) {
        this.packs = packs;
        this.folder = Path.of(folder);
    }

    /** A mistake in it does not keep the portal from starting: what was imported before stays. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!Files.isDirectory(folder)) {
            LOG.info("No content folder at {}", folder.toAbsolutePath());
            return;
        }
        if (packs.isImported(folder) && packs.hasSources(folder)) {
            return;
        }
        if (packs.importPack(folder) instanceof ImportResult.Refused refused) {
            var language = Console.language();
            refused.mistakes().forEach(mistake -> LOG.warn("{}", mistake.line(language)));
        }
    }
}
