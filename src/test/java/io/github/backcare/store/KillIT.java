package io.github.backcare.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed at any instant while it writes leaves the old profile or the new one, and a diary that has
 * lost nothing but the line being written. The program does nothing but write, so every kill meets a write; it says
 * what it has written, so that what must be there is known to the entry, however slow the machine is.
 * {@code mvn verify -Dkills=200} takes more time, and kills as often as the issue asks.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 40);
    private static final int KILLS_OF_A_DIARY = 10;

    private final Random random = new Random(20261120);
    private long nanosOfAWrite = 10_000_000;
    @TempDir
    private Path folder;
    private SafeFile profile;
    private int profiles;
    private int entries;
    private int damaged;
    private byte[] diaryBefore;

    /** What a program had said when it was killed: the last profile and the last entry written for certain. */
    private record Said(int profile, int entry) {
    }

    @BeforeEach
    void writeTheFirst() throws IOException {
        profile = new SafeFile(TirelessWriter.profile(folder));
        replaceProfile(0);
        startDiary();
    }

    @Test
    void killedAtRandomInstantsItLeavesTheOldOrTheNew() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_OF_A_DIARY == 0) {
                startDiary();
            }
            Said said = killWhileWriting();
            checkProfile(said.profile(), "kill " + kill);
            checkDiary(said.entry(), "kill " + kill);
        }
        replaceProfile(profiles + 1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("profile.yaml", ".profile.yaml.lock", "diary.jsonl");
        }
    }

    /** The profile is the last that the program said it had written, or the one after, byte for byte. */
    private void checkProfile(int said, String when) throws IOException {
        byte[] content = Files.readAllBytes(TirelessWriter.profile(folder));
        boolean isOld = Arrays.equals(content, TirelessWriter.content(said));
        assertThat(isOld || Arrays.equals(content, TirelessWriter.content(said + 1)))
                .as("%s: profile %d or the next; %d bytes", when, said, content.length).isTrue();
        profiles = isOld ? said : said + 1;
    }

    /**
     * The diary begins with all that was in it; what came after is each entry that the program said it had written, and
     * at most one more, whole or cut short. One cut short is reported, and passed over.
     */
    private void checkDiary(int said, String when) throws IOException {
        Diary diary = new Diary(folder);
        byte[] bytes = Files.readAllBytes(diary.file());
        assertThat(bytes.length).as(when).isGreaterThanOrEqualTo(diaryBefore.length);
        assertThat(Arrays.equals(bytes, 0, diaryBefore.length, diaryBefore, 0, diaryBefore.length)).as(when).isTrue();
        Diary.Contents contents = diary.read();
        List<Integer> numbers = contents.entries().stream().map(DiaryEntry::seconds).toList();
        assertThat(numbers.size()).as(when).isBetween(said, said + 1);
        entries = numbers.size();
        for (int i = 0; i < entries; i++) {
            assertThat(contents.entries().get(i).equals(TirelessWriter.entry(i + 1))).as("%s: entry %d", when, i + 1)
                    .isTrue();
        }
        boolean cutNow = contents.damagedLines().size() > damaged;
        assertThat(contents.damagedLines().size()).as(when).isBetween(damaged, damaged + (entries == said ? 1 : 0));
        damaged = contents.damagedLines().size();
        assertThat(cutNow).as("%s: a line is cut short only at the end", when)
                .isEqualTo(cutNow && contents.damagedLines().get(damaged - 1) == lines(bytes));
        diaryBefore = bytes;
    }

    private static int lines(byte[] bytes) {
        int ends = 0;
        for (byte b : bytes) {
            ends += b == '\n' ? 1 : 0;
        }
        return bytes[bytes.length - 1] == '\n' ? ends : ends + 1;
    }

    /** Starts a program, lets it write a few times, and kills it at a random instant of the next write. */
    private Said killWhileWriting() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-cp", classPath(),
                TirelessWriter.class.getName(), folder.toString(), Integer.toString(profiles + 1),
                Integer.toString(entries + 1)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Said said = new Said(profiles, entries);
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(out.readLine()).isEqualTo("ready");
            int writes = random.nextInt(4);
            long begin = System.nanoTime();
            for (int i = 0; i < writes; i++) {
                said = heard(said, out.readLine());
            }
            if (writes > 0) {
                nanosOfAWrite = (System.nanoTime() - begin) / writes;
            }
            LockSupport.parkNanos((long) (random.nextDouble() * nanosOfAWrite));
            // Through the handle: the process itself would close what it said unread.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said = heard(said, line);
            }
        }
        return said;
    }

    private static Said heard(Said said, String line) {
        int number = Integer.parseInt(line.replaceFirst(".* ", ""));
        return line.startsWith("profile") ? new Said(number, said.entry()) : new Said(said.profile(), number);
    }

    /** What the writer needs, and no more: it starts often. */
    private static String classPath() {
        return Stream.of(Diary.class, TirelessWriter.class, com.fasterxml.jackson.core.JsonFactory.class)
                .map(KillIT::place).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private void replaceProfile(int number) throws IOException {
        profile.locked(() -> {
            profile.replace(TirelessWriter.content(number));
            return number;
        });
    }

    private void startDiary() throws IOException {
        Diary diary = new Diary(folder);
        diary.clear();
        diary.append(TirelessWriter.entry(1));
        diaryBefore = Files.readAllBytes(diary.file());
        entries = 1;
        damaged = 0;
    }
}
