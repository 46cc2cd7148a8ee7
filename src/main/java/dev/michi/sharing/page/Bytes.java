package dev.michi.sharing.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Something that is sent as it is, and made smaller once for all who read it. @param tag its ETag */
record Bytes(byte[] plain, byte[] zipped, String type, String tag) {

    static Bytes of(String text, String type) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        return new Bytes(plain, zip(plain), type, "\"" + HexFormat.of().formatHex(sha256(plain), 0, 12) + "\"");
    }

    /** As a content security policy names what may stand in a page. */
    static String policyHash(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256(text.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    private static byte[] zip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var zip = new Hardest(out)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** It is done once and sent thousands of times. */
    private static final class Hardest extends GZIPOutputStream {

        private Hardest(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
