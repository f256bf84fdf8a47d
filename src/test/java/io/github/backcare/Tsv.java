package io.github.backcare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that tests read: a line of headings, cells between tabs, remarks behind {@code #}. */
public final class Tsv {

    private Tsv() {
    }

    /** The cells of each line below the headings, as many as there are headings. */
    public static List<String[]> rows(String resource) {
        try (InputStream in = Tsv.class.getResourceAsStream(resource)) {
            List<String[]> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
            int width = lines.get(0).length;
            lines.stream().filter(cells -> cells.length != width).findFirst().ifPresent(cells -> {
                throw new IllegalArgumentException(resource + " has " + width + " headings, but this line has "
                        + cells.length + " cells: " + String.join(" | ", cells));
            });
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
