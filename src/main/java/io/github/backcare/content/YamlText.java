package io.github.backcare.content;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The text of one content file, and its parse into nodes that remember where they stand.
 *
 * @param name the file's name as the user knows it
 * @param bytes its content, UTF-8
 * @param shipped whether it came with the program (then its rules were checked with it)
 */
public record YamlText(String name, byte[] bytes, boolean shipped) {
    private static final int MAX_BYTES = 8 << 20;
    private static final Resolver EVERYTHING_IS_TEXT = new Resolver() {
        @Override
        protected void addImplicitResolvers() {
            // Nothing: 012, no and 1:30 stay text, and << is an ordinary (unknown) key.
        }

        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            return kind == NodeId.scalar ? Tag.STR : kind == NodeId.sequence ? Tag.SEQ : Tag.MAP;
        }
    };

    /**
     * A file that ships in the jar.
     *
     * @param name such as {@code faq.yaml}
     */
    public static YamlText shipped(String name) {
        try (var in = YamlText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new YamlText(name, in.readAllBytes(), true);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * A user's own file.
     *
     * @throws ContentException if it cannot be read
     */
    public static YamlText own(Path file) {
        try {
            return new YamlText(file.toString(), Files.readAllBytes(file), false);
        } catch (IOException e) {
            Problems problems = new Problems();
            problems.add(new Position(file.toString(), 1, 1),
                    "the file can't be read (check that it is there and that you may read it)");
            throw new ContentException(problems.sorted());
        }
    }

    /**
     * Parses the file to a mapping. A syntax error or a refused feature ends the file with one problem;
     * then the result is an element that is missing and stays silent.
     */
    public Element parse(Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(start(), "the file is larger than 8 MB (split it)");
            return Element.missing(name, problems);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            problems.add(start(), "the file is not UTF-8 (save it as UTF-8)");
            return Element.missing(name, problems);
        }
        try {
            Node root = compose(text.startsWith("\ufeff") ? text.substring(1) : text);
            if (root == null) {
                problems.add(start(), "the file is empty (start with the keys README.md shows)");
                return Element.missing(name, problems);
            }
            return new Element(root, name, problems);
        } catch (RefusedException e) {
            problems.add(position(e.mark()), e.getMessage());
        } catch (MarkedYAMLException e) {
            problems.add(position(e.getProblemMark()), "this is not YAML: " + oneLine(e.getProblem())
                    + " (look for a missing quote, colon or space)");
        } catch (ReaderException e) {
            problems.add(positionOf(text, e.getPosition()), "the character U+"
                    + Integer.toHexString(e.getCodePoint()) + " is not allowed (remove it)");
        } catch (YAMLException e) {
            problems.add(start(), "this is not YAML: " + oneLine(e.getMessage()));
        }
        return Element.missing(name, problems);
    }

    private Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        options.setProcessComments(false);
        var parser = new StrictParser(new ParserImpl(new StreamReader(new StringReader(text)), options));
        return new Composer(parser, EVERYTHING_IS_TEXT, options).getSingleNode();
    }

    private Position start() {
        return new Position(name, 1, 1);
    }

    private Position position(Mark mark) {
        return mark == null ? start() : new Position(name, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Position positionOf(String text, int index) {
        int end = Math.min(index, text.length());
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(name, line, end - lineStart + 1);
    }

    private static String oneLine(String message) {
        return Unprintable.shown(message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable"));
    }
}
