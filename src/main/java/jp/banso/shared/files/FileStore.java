package jp.banso.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps uploaded bytes under names of its own; what a file was called by the person who brought it never becomes a path.
 */
public interface FileStore {

    /**
     * Stores the stream up to a limit in bytes. Beyond it the stream is left unread, nothing stays behind, and
     * {@link TooLarge} is thrown; the same holds for any failure while reading.
     */
    StoredFile store(InputStream bytes, long limit) throws IOException;

    /** Where the bytes of a stored file lie, for reading only. */
    Path path(String name);

    /** Deletes the file; one that is gone already is no failure. */
    void delete(String name) throws IOException;

    /** What was stored: its name here, its size and the SHA-256 of its bytes in hexadecimal. */
    record StoredFile(String name, long bytes, String sha256) {}

    /** The stream has more bytes than were allowed. */
    final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        public TooLarge(long limit) {
            super("more than " + limit + " bytes");
        }
    }
}
