package io.github.backcare.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed while it writes the diary loses at most the line being written, and the next one goes on
 * after it. {@code mvn verify -Dkills=200} kills as often as the issue asks.
 */
class DiaryKillIT {
    private static final int KILLS = Integer.getInteger("kills", 40);
    private static final int LATEST_MILLIS = 25;
    @TempDir
    private Path folder;

    @Test
    void killedAtRandomInstantsItKeepsEveryEntryThatWasWritten() throws IOException, InterruptedException {
        Diary diary = new Diary(folder);
        Random random = new Random(20261120);
        int written = 0;
        for (int i = 0; i < KILLS; i++) {
            killWhileWriting(written, random.nextInt(LATEST_MILLIS * 1000));
            Diary.Contents contents = diary.read();
            List<Integer> numbers = contents.entries().stream().map(DiaryEntry::seconds).toList();
            assertThat(numbers).as("kill %d: the old entries in order, and then new ones", i)
                    .startsWith(IntStream.range(0, written).boxed().toArray(Integer[]::new))
                    .isSorted().doesNotHaveDuplicates();
            assertThat(contents.damagedLines()).as("kill %d: at most one line for each kill so far", i)
                    .hasSizeLessThanOrEqualTo(i + 1);
            assertThat(numbers.size()).as("no number is missing").isEqualTo(
                    numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1) + 1);
            written = numbers.size();
        }
        // Else the kills never met a writer at work.
        assertThat(written).isPositive();
        diary.append(DiaryWriter.entry(written));
        assertThat(diary.read().entries()).hasSize(written + 1);
    }

    private void killWhileWriting(int from, int micros) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"), DiaryWriter.class.getName(), folder.toString(),
                Integer.toString(from)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(writer.getInputStream().read()).as("it writes").isPositive();
        Thread.sleep(micros / 1000, micros % 1000 * 1000);
        writer.destroyForcibly().waitFor();
    }
}
