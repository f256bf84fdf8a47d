package io.github.backcare.cli;

import io.github.backcare.content.Unprintable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import picocli.CommandLine.ParseResult;

/** Writes a result to {@code --output}, or to the screen without it. */
final class OutputFile {

    private OutputFile() {
    }

    static void write(ParseResult parsed, Context context, String text) {
        String name = Options.text(parsed, "--output");
        if (name == null || name.equals("-")) {
            context.out().print(text);
            return;
        }
        Path file = Options.path(parsed, "--output");
        if (Files.isDirectory(file)) {
            throw new UsageException("'" + name + "' is a folder (name a file in it).");
        }
        try {
            write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new UsageException("'" + name + "' can't be written: the folder is not there (make it first).");
        } catch (IOException e) {
            throw new UsageException("'" + name + "' can't be written (check that you may write there and that the "
                    + "disk is not full).");
        }
        context.err().println("Written to " + Unprintable.shown(name));
    }

    /** A handout that a full disk cut short would lack its stop signs, so a file is replaced whole or not at all. */
    private static void write(Path file, byte[] content) throws IOException {
        boolean pipeOrDevice = Files.exists(file) && !Files.isRegularFile(file);
        if (pipeOrDevice || Files.isSymbolicLink(file)) {
            Files.write(file, content);
            return;
        }
        Path beside = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException e) {
            // Where no file may be made, the one that is there may still be hers to write.
            Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
