package dev.michi.platform.embedded;

import java.nio.file.Path;

/** Opens a folder, says so, and keeps it open until killed. */
final class FolderHolder {

    private FolderHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedMongo.open(Path.of(arguments[0]));
        System.out.println("open");
        Thread.sleep(Long.MAX_VALUE);
    }
}
