package io.github.backcare.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The diary: a line of JSON a session, in a file only its owner can read. A line is added with
 * one write at the end and forced to the disk, so that a crash can damage at most the line being written; a damaged line
 * stays where it is, is reported, and is passed over.
 */
public final class Diary {
    private final Path folder;

    /** The diary in a folder, which need not exist yet. */
    public Diary(Path folder) {
        this.folder = folder;
    }

    /**
     * What the diary holds.
     *
     * @param entries the entries that can be read, in the order they were written
     * @param damagedLines the numbers of the lines that can't
     */
    public record Contents(List<DiaryEntry> entries, List<Integer> damagedLines) {
    }

    /** Where the entries are. */
    public Path file() {
        return folder.resolve("diary.jsonl");
    }

    /** Adds an entry and waits until it is on the disk. */
    public void append(DiaryEntry entry) throws IOException {
        OwnerOnly.createFolder(folder);
        // A line that a crash cut short must not swallow this one.
        String start = endsInsideLine() ? "\n" : "";
        byte[] line = (start + DiaryJson.line(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel file = OwnerOnly.open(file(),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND))) {
            writeAtOnce(file, line);
        }
    }

    private static void writeAtOnce(FileChannel file, byte[] bytes) throws IOException {
        int written = file.write(ByteBuffer.wrap(bytes));
        if (written < bytes.length) {
            throw new IOException("only " + written + " of " + bytes.length + " bytes could be written");
        }
        file.force(true);
    }

    private boolean endsInsideLine() throws IOException {
        if (!isThere()) {
            return false;
        }
        try (FileChannel file = FileChannel.open(file(), StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n';
        }
    }

    /** Whether there is a file; what is no file, such as a pipe, would be waited for without end. */
    private boolean isThere() throws IOException {
        if (Files.exists(file()) && !Files.isRegularFile(file())) {
            throw new IOException("no ordinary file");
        }
        return Files.exists(file());
    }

    /** All that can be read; an absent diary is empty. */
    public Contents read() throws IOException {
        List<DiaryEntry> entries = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        byte[] bytes = isThere() ? Files.readAllBytes(file()) : new byte[0];
        int number = 0;
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            number++;
            Optional<DiaryEntry> entry = entry(Arrays.copyOfRange(bytes, start, end));
            entry.ifPresent(entries::add);
            if (entry.isEmpty() && end > start) {
                damaged.add(number);
            }
            start = end + 1;
        }
        return new Contents(entries, damaged);
    }

    private static Optional<DiaryEntry> entry(byte[] line) {
        try {
            return DiaryJson.parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Deletes the entries. */
    public void clear() throws IOException {
        Files.deleteIfExists(file());
    }
}
