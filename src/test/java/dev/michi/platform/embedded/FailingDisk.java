package dev.michi.platform.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system on which writing fails when told so, as on a full or broken disk. */
public final class FailingDisk extends FilePathWrapper {

    static final AtomicBoolean FAILING = new AtomicBoolean();

    static String register(String fileName) {
        FilePath.register(new FailingDisk());
        return "failing:" + fileName;
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FailingFile(getBase().open(mode));
    }

    private static void failIfTold() throws IOException {
        if (FAILING.get()) {
            throw new IOException("No space left on device");
        }
    }

    private static final class FailingFile extends FileBaseDefault {

        private final FileChannel file;

        private FailingFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            failIfTold();
            return file.write(from, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            failIfTold();
            file.force(metaData);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            failIfTold();
            file.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }
    }
}
