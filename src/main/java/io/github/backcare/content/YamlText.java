package io.github.backcare.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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

/** The text of one content file, and its parse into values that remember where they stand. */
public final class YamlText {
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

    private final String name;
    private final boolean shipped;
    private final Compiled compiled;
    private byte[] bytes;

    /**
     * A text.
     *
     * @param name the file's name as the user knows it
     * @param bytes its content, UTF-8
     * @param shipped whether it came with the program (then its rules were checked with it)
     */
    public YamlText(String name, byte[] bytes, boolean shipped) {
        this(name, bytes, shipped, null);
    }

    private YamlText(String name, byte[] bytes, boolean shipped, Compiled compiled) {
        this.name = name;
        this.bytes = bytes;
        this.shipped = shipped;
        this.compiled = compiled;
    }

    /**
     * A file that ships in the jar.
     *
     * @param name such as {@code faq.yaml}
     */
    public static YamlText shipped(String name) {
        return new YamlText(name, null, true);
    }

    /** A file that ships, in the form that was compiled from it; the YAML itself where there is none. */
    public static YamlText compiled(String name) {
        byte[] form = Resource.read(CompiledText.nameOf(name));
        return new YamlText(name, null, true, form == null ? null : new Compiled(form));
    }

    /** The file's name as the user knows it. */
    public String name() {
        return name;
    }

    /** Whether it came with the program. */
    public boolean shipped() {
        return shipped;
    }

    /** Its content, UTF-8. */
    public byte[] bytes() {
        if (bytes == null) {
            bytes = Resource.read(name);
        }
        if (bytes == null) {
            throw new IllegalStateException("the jar lacks " + name);
        }
        return bytes;
    }

    /** The hash of all these files, one after the other, in hexadecimal. */
    public static String sha256(List<YamlText> files) {
        if (files.size() == 1 && files.get(0).compiled != null) {
            return HexFormat.of().formatHex(files.get(0).compiled.hash());
        }
        MessageDigest digest = digest();
        files.forEach(file -> digest.update(file.bytes()));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /**
     * A user's own file.
     *
     * @throws ContentException if it cannot be read
     */
    public static YamlText own(Path file) {
        // A pipe would never end, and a device may be endless.
        try (InputStream in = Files.newInputStream(ordinary(file))) {
            return new YamlText(file.toString(), in.readNBytes(MAX_BYTES + 1), false);
        } catch (IOException e) {
            Problems problems = new Problems();
            problems.add(new Position(file.toString(), 1, 1),
                    "the file can't be read (check that it is there and that you may read it)");
            throw new ContentException(problems.sorted());
        }
    }

    private static Path ordinary(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no ordinary file");
        }
        return file;
    }

    /**
     * Parses the file to a mapping. A syntax error or a refused feature ends the file with one problem;
     * then the result is an element that is missing and stays silent.
     */
    public Element parse(Problems problems) {
        return new Element(compiled == null ? parsed(problems) : compiled.root(), name, problems);
    }

    /** The YAML's root, or null after a problem. */
    Value parsed(Problems problems) {
        byte[] utf8 = bytes();
        if (utf8.length > MAX_BYTES) {
            problems.add(start(), "the file is larger than 8 MB (split it)");
            return null;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            problems.add(start(), "the file is not UTF-8 (save it as UTF-8)");
            return null;
        }
        try {
            Node root = compose(text.startsWith("\ufeff") ? text.substring(1) : text);
            if (root == null) {
                problems.add(start(), "the file is empty (start with the keys README.md shows)");
                return null;
            }
            return new ParsedValue(root);
        } catch (RefusedException e) {
            problems.add(position(e.mark()), e.getMessage());
        } catch (MarkedYAMLException e) {
            problems.add(position(e.getProblemMark()), "this is not YAML: " + oneLine(e.getProblem())
                    + " (look for a missing quote, colon or space)");
        } catch (ReaderException e) {
            problems.add(positionOf(text, e.getPosition()), "the character U+"
                    + Integer.toHexString(e.getCodePoint()) + " is not allowed (remove it)");
        } catch (IllegalArgumentException e) {
            // SnakeYAML lets this through for an escape that ends too early or names no character.
            problems.add(start(), "this is not YAML: a character in quotes is written with a number it can't have, such as "
                    + "\\uD (write the character itself)");
        } catch (YAMLException e) {
            problems.add(start(), "this is not YAML: " + oneLine(e.getMessage()));
        }
        return null;
    }

    private Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
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
