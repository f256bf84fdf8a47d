package io.github.backcare.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new UsageException("'" + name + "' is a folder (name a file in it).");
            }
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new UsageException("'" + name + "' can't be written: the folder is not there (make it first).");
        } catch (InvalidPathException | IOException e) {
            throw new UsageException("'" + name + "' can't be written (check that you may write there and that the "
                    + "disk is not full).");
        }
        context.err().println("Written to " + name);
    }
}
