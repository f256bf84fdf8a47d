package io.github.backcare.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed while it writes the profile leaves the old one or the new one, never part of one.
 * {@code mvn verify -Dkills=200} takes more time, and kills as often as the issue asks.
 */
@org.junit.jupiter.api.Tag("evidence")
class ProfileKillIT {
    private static final int KILLS = Integer.getInteger("kills", 40);
    private static final int LATEST_MILLIS = 25;
    @TempDir
    private Path folder;

    @Test
    void killedAtRandomInstantsItLeavesTheOldOrTheNewProfile() throws IOException, InterruptedException {
        Path path = folder.resolve("profile.yaml");
        ProfileFile file = new ProfileFile(path);
        Random random = new Random(20261120);
        int leftovers = 0;
        for (int i = 0; i < KILLS; i++) {
            killWhileWriting(path, random.nextInt(LATEST_MILLIS * 1000));
            Profile profile = file.read().orElseThrow();
            String number = profile.numbers().maternityUnit().orElseThrow().replace("number ", "tag-");
            assertThat(profile.preferences().avoid()).as("kill %d", i).containsExactly(number);
            assertThat(profile.conditions()).hasSize(ProfileWriter.CONDITIONS);
            leftovers += temporaryFiles().size();
        }
        // Else the kills never met a write, and the test would have shown nothing.
        assertThat(leftovers).as("kills in the middle of a write").isPositive();
        file.update(profile -> ProfileWriter.written(profile, 0));
        assertThat(temporaryFiles()).isEmpty();
    }

    private static void killWhileWriting(Path path, int micros) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"), ProfileWriter.class.getName(), path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(writer.getInputStream().read()).as("it writes").isPositive();
        Thread.sleep(micros / 1000, micros % 1000 * 1000);
        writer.destroyForcibly().waitFor();
    }

    private List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
