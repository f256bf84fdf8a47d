package io.github.backcare.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Replaces a profile and adds to a diary, both at once and without a pause, until it is killed; says on stdout what is
 * written for certain. Both are far longer than hers, so that most of the time is spent in the writing. Run by
 * {@link KillIT}.
 */
public final class TirelessWriter {
    private static final int REPEATS = 1 << 14;
    private static final int EXERCISES = 1_000;

    private TirelessWriter() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        SafeFile profile = new SafeFile(profile(folder));
        Diary diary = new Diary(folder);
        say("ready");
        new Thread(() -> replaceFrom(Integer.parseInt(args[1]), profile)).start();
        for (int number = Integer.parseInt(args[2]);; number++) {
            diary.append(entry(number));
            say("diary " + number);
        }
    }

    private static void replaceFrom(int first, SafeFile profile) {
        try {
            for (int number = first;; number++) {
                byte[] content = content(number);
                profile.locked(() -> {
                    profile.replace(content);
                    return content;
                });
                say("profile " + number);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** In one write, so that a line is whole or not there; ends where nobody listens any more. */
    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        if (System.out.checkError()) {
            System.exit(1);
        }
    }

    static Path profile(Path folder) {
        return folder.resolve("profile.yaml");
    }

    /** The profile of a number: 128 kilobytes in which the number stands at every place. */
    static byte[] content(int number) {
        return String.format("%07d\n", number).repeat(REPEATS).getBytes(StandardCharsets.US_ASCII);
    }

    /** The diary entry of a number, a line of 12 kilobytes. */
    static DiaryEntry entry(int number) {
        List<String> done = Collections.nCopies(EXERCISES, "cat-cow-" + number % 10);
        return new DiaryEntry(OffsetDateTime.parse("2026-11-20T18:30:00Z"), 24, number, EXERCISES, done,
                OptionalInt.empty(), OptionalInt.empty(), "finished");
    }
}
