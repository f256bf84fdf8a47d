package io.github.backcare.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiaryTest {
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-11-20T18:30:00+01:00");

    @TempDir
    private Path home;
    private Diary diary;

    @BeforeEach
    void open() {
        diary = new Diary(home.resolve("backcare"));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        diary.append(entry(0, 3, 2));
        diary.append(entry(1, -1, -1));
        assertThat(diary.read().entries()).containsExactly(entry(0, 3, 2), entry(1, -1, -1));
        assertThat(Files.readAllLines(diary.file())).hasSize(2);
    }

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        diary.append(entry(0, 3, 2));
        assertThat(Files.getPosixFilePermissions(diary.file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(diary.file().getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aCrashAtAnyByteOfALineLosesAtMostThatLine() throws IOException {
        diary.append(entry(0, 3, 2));
        diary.append(entry(1, 4, 2));
        byte[] whole = Files.readAllBytes(diary.file());
        int first = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int cut = first; cut <= whole.length; cut++) {
            Files.write(diary.file(), Arrays.copyOf(whole, cut));
            diary.append(entry(2, 5, 1));
            Diary.Contents contents = diary.read();
            assertThat(contents.entries()).as("cut at %d", cut).startsWith(entry(0, 3, 2)).endsWith(entry(2, 5, 1));
            boolean lost = cut > first && cut < whole.length - 1;
            assertThat(contents.damagedLines()).as("cut at %d", cut).isEqualTo(lost ? List.of(2) : List.of());
        }
    }

    @Test
    void damagedLinesAreReportedKeptAndPassedOver() throws IOException {
        diary.append(entry(0, 3, 2));
        List<byte[]> damage = List.of(new byte[8], new byte[] {(byte) 0xff, (byte) 0xfe}, bytes("{"), bytes("[]"),
                bytes("{\"at\":\"yesterday\"}"), bytes("{\"week\":24}"),
                bytes("{\"at\":\"2026-11-20T18:30:00Z\",\"done\":[[[\"a\"]]]}"),
                bytes("{\"at\":\"2026-11-20T18:30:00Z\",\"ended\":[1]}"), bytes("{\"at\":7}"),
                bytes(DiaryJson.line(entry(0, 3, 2)) + "x"),
                bytes("{\"at\":\"2026-11-20T18:30:00Z\",\"painAfter\":11}"),
                bytes("{\"at\":\"2026-11-20T18:30:00Z\",\"done\":3}"));
        for (byte[] bytes : damage) {
            Files.write(diary.file(), bytes, StandardOpenOption.APPEND);
            Files.write(diary.file(), new byte[] {'\n'}, StandardOpenOption.APPEND);
        }
        diary.append(entry(1, 2, 2));
        byte[] before = Files.readAllBytes(diary.file());
        Diary.Contents contents = diary.read();
        assertThat(contents.entries()).containsExactly(entry(0, 3, 2), entry(1, 2, 2));
        assertThat(contents.damagedLines()).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(Files.readAllBytes(diary.file())).isEqualTo(before);
    }

    @Test
    void fieldsOfALaterVersionArePassedOver() throws IOException {
        diary.append(entry(0, 3, 2));
        String line = Files.readString(diary.file()).replace("{\"at\"", "{\"mood\":{\"a\":[1,2]},\"at\"");
        Files.writeString(diary.file(), line);
        assertThat(diary.read().entries()).containsExactly(entry(0, 3, 2));
    }

    @Test
    void aClearedDiaryIsEmpty() throws IOException {
        diary.append(entry(0, 3, 2));
        diary.clear();
        assertThat(diary.read().entries()).isEmpty();
        assertThat(diary.file()).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsAnError() throws IOException {
        Files.writeString(home.resolve("backcare"), "a file is in the way");
        assertThatThrownBy(() -> diary.append(entry(0, 3, 2))).isInstanceOf(IOException.class);
    }

    @Test
    void threeRisingPainsOrTwiceWorseAfterCountAsWorsening() {
        assertThat(worsens(entry(0, 2, 2), entry(1, 3, 3), entry(2, 4, 4))).isTrue();
        assertThat(worsens(entry(0, 2, 2), entry(1, 3, 3), entry(2, 3, 3))).isFalse();
        assertThat(worsens(entry(0, 3, 4), entry(1, 3, 5))).isTrue();
        assertThat(worsens(entry(0, 3, 4), entry(1, 3, 3), entry(2, 3, 4))).isFalse();
        assertThat(worsens()).isFalse();
    }

    @Test
    void whatIsLongAgoSaysNothingAboutNow() {
        List<DiaryEntry> entries = List.of(entry(0, 3, 4), entry(1, 3, 5));
        assertThat(PainTrend.worsening(entries, DAY.plusDays(40).toInstant())).isEmpty();
    }

    private static boolean worsens(DiaryEntry... entries) {
        return PainTrend.worsening(new ArrayList<>(List.of(entries)), DAY.plusDays(4).toInstant()).isPresent();
    }

    private static DiaryEntry entry(int day, int before, int after) {
        return new DiaryEntry(DAY.plusDays(day), 24, 300, 4, List.of("cat-cow", "seated-spine"), score(before),
                score(after), "finished");
    }

    private static OptionalInt score(int pain) {
        return pain < 0 ? OptionalInt.empty() : OptionalInt.of(pain);
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
