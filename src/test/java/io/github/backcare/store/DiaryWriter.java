package io.github.backcare.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.OptionalInt;

/** Appends numbered entries to a diary until it is killed; run by {@link DiaryKillIT}. */
public final class DiaryWriter {

    private DiaryWriter() {
    }

    public static void main(String[] args) throws IOException {
        Diary diary = new Diary(Path.of(args[0]));
        int number = Integer.parseInt(args[1]);
        System.out.println("writing");
        while (true) {
            diary.append(entry(number++));
        }
    }

    /** An entry of some length; its number stands in its seconds. */
    static DiaryEntry entry(int number) {
        return new DiaryEntry(OffsetDateTime.parse("2026-11-20T12:00:00Z"), 24, number, 60,
                Collections.nCopies(60, "an-exercise-that-she-finished"), OptionalInt.of(3), OptionalInt.of(2),
                "finished");
    }
}
