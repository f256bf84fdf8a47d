package io.github.backcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code ./backcare} from anywhere, on every Java here, with an archive that fits, one that does not, or none. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final String[] SCREEN = {"screen", "--week", "24", "--nothing-else", "--json"};

    @TempDir
    private Path temp;

    static Stream<Path> javas() throws IOException {
        return Installed.javas();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theArchiveChangesNothingButTheTimeItTakesWhetherItFitsOrNot(Path java) throws Exception {
        Path home = temp.resolve("a folder with spaces, and 'quotes'");
        Installed program = Installed.in(home, java);
        Installed.Result first = program.run(program.launcher(), home, temp.resolve("cache"), SCREEN);
        assertThat(first.errorOutput()).isEmpty();
        assertThat(first.output()).startsWith("{").contains("\"level\" : \"go\"");

        Path archive = Installed.archive(home.resolve("target/start"));
        assertSame(first, program, home);
        assertThat(archive).exists();
        assertThat(temp.resolve("cache")).doesNotExist();

        Path link = Files.createSymbolicLink(Files.createDirectories(temp.resolve("bin")).resolve("bc"),
                Path.of("..").resolve(home.getFileName()).resolve("backcare"));
        assertThat(program.run(link, temp, temp.resolve("cache"), SCREEN)).isEqualTo(first);

        // One that does not fit is passed over.
        byte[] whole = Files.readAllBytes(archive);

        byte[] noise = new byte[whole.length];
        new Random(7).nextBytes(noise);
        replace(archive, noise);
        assertSame(first, program, home);

        replace(archive, Arrays.copyOf(whole, whole.length / 2));
        assertSame(first, program, home);
        archive = Installed.archive(home.resolve("target/start"));

        // Another jar of the same name, which its date does not tell.
        replace(archive, Files.readAllBytes(archive));
        program.dateJar("2026-01-15");
        assertSame(first, program, home);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void whereNothingMayBeWrittenTheArchiveGoesToTheCache(Path java) throws Exception {
        assumeTrue(new ProcessBuilder("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "true").start()
                .waitFor() == 0, "only root can become someone else");
        Path home = temp.resolve("checkout");
        Path cache = Files.createDirectories(temp.resolve("cache"));
        Installed program = Installed.in(home, java).asSomeoneElse();
        Installed.openToAll(temp, "rwxr-xr-x");
        Installed.openToAll(cache, "rwxrwxrwx");
        Installed.Result first = program.run(program.launcher(), cache, cache, SCREEN);
        assertThat(first.errorOutput()).isEmpty();
        assertThat(first.output()).startsWith("{");

        Installed.archive(cache.resolve("backcare"));
        assertThat(program.run(program.launcher(), cache, cache, SCREEN)).isEqualTo(first);
        assertThat(home.resolve("target/start")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void aFolderThatJavaCannotStartFromIsNamed(Path java) throws Exception {
        Path home = temp.resolve("12:30");
        Installed program = Installed.in(home, java);
        assertThat(program.run(program.launcher(), temp, temp.resolve("cache"), SCREEN)).isEqualTo(new Installed.Result(
                1, "", "backcare: Java can't start a program from a folder with a colon in its name; move or rename "
                + home.toRealPath() + ".\n"));
    }

    private void assertSame(Installed.Result first, Installed program, Path folder) throws Exception {
        assertThat(program.run(program.launcher(), folder, temp.resolve("cache"), SCREEN)).isEqualTo(first);
    }

    private static void replace(Path archive, byte[] bytes) throws IOException {
        Files.delete(archive);
        Files.write(archive, bytes);
    }
}
