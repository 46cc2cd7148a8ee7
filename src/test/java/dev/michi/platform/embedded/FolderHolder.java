package dev.michi.platform.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a folder, says so, and keeps it open until it is killed or whoever started it has gone. */
final class FolderHolder {

    private FolderHolder() {}

    public static void main(String[] arguments) throws IOException {
        EmbeddedMongo.open(Path.of(arguments[0]));
        System.out.println("open");
        System.in.read();
    }
}
