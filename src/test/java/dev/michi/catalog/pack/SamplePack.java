package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javax.imageio.ImageIO;

/** A small pack that has one of everything and no mistake, to be spoilt by tests. */
final class SamplePack {

    private final Path root;

    private SamplePack(Path root) {
        this.root = root;
    }

    static SamplePack in(Path root) {
        var pack = new SamplePack(root);
        for (var name : NAMES) {
            pack.write(name, resource(name));
        }
        pack.write("modules/first-steps/assets/lines.csv", "部署,線\n企画,4月1日\n");
        pack.writePng("modules/first-steps/assets/map.png", 40, 30);
        pack.write("sounds/hello.m4a", bytes("sounds/hello.m4a"));
        return pack;
    }

    private static final String[] NAMES = {
        "pack.yaml",
        "pictures/card.svg",
        "trails/start.yaml",
        "modules/first-steps/module.yaml",
        "modules/first-steps/01-why/unit.ja.md",
        "modules/first-steps/01-why/unit.en.md",
        "modules/first-steps/01-why/check.yaml",
        "modules/first-steps/storyboards/steps.yaml"
    };

    private static String resource(String name) {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var in = SamplePack.class.getResourceAsStream("/dev/michi/catalog/pack/sample/" + name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path root() {
        return root;
    }

    SamplePack write(String path, String text) {
        return write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    SamplePack write(String path, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    SamplePack writePng(String path, int width, int height) {
        try {
            var out = new java.io.ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
            return write(path, out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    SamplePack replace(String path, String old, String replacement) {
        var text = read(path);
        assertThat(text).as(path).contains(old);
        return write(
                path,
                text.replaceFirst(
                        java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(replacement)));
    }

    String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    SamplePack move(String from, String to) {
        try {
            Files.move(root.resolve(from), root.resolve(to));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    SamplePack delete(String path) {
        try (var files = Files.walk(root.resolve(path))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
