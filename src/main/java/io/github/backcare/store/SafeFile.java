package io.github.backcare.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is replaced as a whole, by one writer at a time: whatever happens, it holds the old content or the
 * new. Only its owner may read it.
 */
final class SafeFile {
    private static final int LOCK_TRIES = 100;
    private static final int LOCK_PAUSE_MILLIS = 50;

    private final Path file;

    SafeFile(Path file) {
        this.file = file;
    }

    /** What happens while the file is locked. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does the work while no other program may replace the file; the folder is made if it is not there. */
    <T> T locked(Work<T> work) throws IOException {
        OwnerOnly.createFolder(file.getParent());
        Set<StandardOpenOption> open = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // The lock file stays: deleting it would let two programs lock two files of the same name.
        try (FileChannel channel = OwnerOnly.open(sibling(".lock"), open)) {
            try (FileLock lock = lock(channel)) {
                if (lock == null) {
                    throw new StoreException("'" + file + "' is being written by another backcare (wait for it, and "
                            + "try again).");
                }
                return work.run();
            }
        }
    }

    /** Replaces the content; the lock must be held. A link in the file's place is not followed but refused. */
    void replace(byte[] content) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new StoreException("'" + file + "' is a link, and backcare does not write through links (put the "
                    + "file itself there).");
        }
        removeLeftovers();
        Path temporary = sibling("-" + UUID.randomUUID() + ".tmp");
        try {
            Set<StandardOpenOption> create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = OwnerOnly.open(temporary, create)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        syncFolder();
    }

    /** Whether anything is there, a link that leads nowhere included, and what may not be looked at. */
    boolean exists() {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (AccessDeniedException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Temporary files of programs that were killed; whoever holds the lock knows that nobody needs them. */
    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> leftovers =
                Files.newDirectoryStream(file.getParent(), "." + file.getFileName() + "-*.tmp")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    /** So that the new name survives a power cut; not every system lets a folder be opened. */
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The content is safe either way.
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        for (int i = 0; i < LOCK_TRIES; i++) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException e) {
                // Another thread of this program holds it; wait as for another program.
            }
            try {
                Thread.sleep(LOCK_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }

    private Path sibling(String suffix) {
        return file.resolveSibling("." + file.getFileName() + suffix);
    }
}
