package io.github.backcare.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can go wrong with the file: each time a clear sentence, and nothing lost. */
class ProfileFileTest {
    @TempDir
    private Path config;
    private Path file;

    @BeforeEach
    void place() throws IOException {
        file = config.resolve("backcare").resolve("profile.yaml");
        Files.createDirectory(file.getParent());
    }

    private Cli.Result run(String... args) {
        return Cli.env("XDG_CONFIG_HOME", config.toString()).start(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "version: 1\nid: a\ndue: 2027-02-30\n", "version: 1\nid: a\ndue: [", "version: 1\nid: a\ncolour: red\n",
        "version: 1\nid: a\nconditions:\n  - said: \"x\"\n", "version: 1\nid: a\nminutes: 99\n", "", "id: a\n",
        "version: 1\nid: a\nplan:\n  days: [mon]\n", "version: 1\nid: a\nsaid: &x y\n", "\u0000\u0001\u0002",
    })
    void aDamagedProfileIsReportedWithItsLineAndNeverOverwritten(String content) throws IOException {
        Files.writeString(file, content);
        for (String[] args : new String[][] {{"profile", "show"}, {"profile", "set", "--due", "2027-03-14"}}) {
            Cli.Result result = run(args);
            assertThat(result.exitCode()).as(result.toString()).isEqualTo(3);
            assertThat(result.err()).containsPattern("profile.yaml:[1-9]:[0-9]+: ").doesNotContain("Exception");
            assertThat(result.out()).isEmpty();
        }
        assertThat(Files.readString(file)).isEqualTo(content);
    }

    @Test
    void aDamagedProfileClearsNobodyButUrgentStaysUrgent() throws IOException {
        Files.writeString(file, "version: 1\nid: a\ndue: soon\n");
        Cli.Result well = run("screen", "--week", "20", "--nothing-else");
        assertThat(well.exitCode()).isEqualTo(65);
        assertThat(well.err()).contains("profile.yaml:3:6: 'soon' is not a date", "taken as unknown");
        assertThat(run("screen", "--week", "20", "-s", "bleeding", "--nothing-else").exitCode()).isEqualTo(30);
        assertThat(run("routine", "--week", "20").exitCode()).isEqualTo(65);
        assertThat(run("plan", "--week", "20").exitCode()).isEqualTo(65);
        assertThat(run("screen", "--week", "20", "--nothing-else", "--no-profile").exitCode()).isZero();
        assertThat(run("profile", "clear", "--yes").exitCode()).isZero();
        assertThat(file).doesNotExist();
    }

    @Test
    void aProfileFromANewerVersionIsLeftAsItIs() throws IOException {
        Files.writeString(file, "version: 2\nshape: new\n");
        Cli.Result result = run("profile", "set", "--due", "2027-03-14");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains(":1:10: this profile was written by a newer backcare (format 2");
        assertThat(result.err().strip().lines()).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo("version: 2\nshape: new\n");
    }

    @Test
    void aLinkInItsPlaceIsReadButNotWrittenThrough() throws IOException {
        Path elsewhere = config.resolve("elsewhere.yaml");
        run("profile", "set", "--due", "2027-03-14");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(run("profile", "show").out()).contains("14 March 2027");
        String before = Files.readString(elsewhere);
        Cli.Result result = run("profile", "set", "--minutes", "20");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("is a link");
        assertThat(Files.readString(elsewhere)).isEqualTo(before);
        run("profile", "clear", "--yes");
        assertThat(file).doesNotExist();
        assertThat(elsewhere).exists();
    }

    @Test
    void whereItCantBeWrittenThatIsOneSentence() throws IOException {
        Path notAFolder = Files.writeString(config.resolve("file"), "");
        for (String place : List.of(notAFolder.toString(), "/proc/nowhere")) {
            Cli.Result result = Cli.env("XDG_CONFIG_HOME", place).start("profile", "set", "--due", "2027-03-14");
            assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
            assertThat(result.err().strip().lines()).hasSize(1);
            assertThat(result.err()).contains("can't be written");
            assertThat(Cli.env("XDG_CONFIG_HOME", place).start("screen", "--week", "20", "--nothing-else").exitCode())
                    .isZero();
        }
    }

    @Test
    void withoutAHomeThereIsNowhereToKeepIt() {
        assertThat(Cli.run("profile", "set", "--due", "2027-03-14").err()).contains("HOME");
        assertThat(ProfileFile.in(Map.of("HOME", "/home/her")).orElseThrow().path())
                .isEqualTo(Path.of("/home/her/.config/backcare/profile.yaml"));
        assertThat(ProfileFile.in(Map.of("HOME", "/home/her", "XDG_CONFIG_HOME", "/cfg")).orElseThrow().path())
                .isEqualTo(Path.of("/cfg/backcare/profile.yaml"));
        assertThat(ProfileFile.in(Map.of("HOME", "relative"))).isEmpty();
    }

    @Test
    void aChangeMovesANewFileIntoPlaceAndLeavesTheOldOneAsItWas() throws IOException {
        run("profile", "set", "--due", "2027-03-14");
        String before = Files.readString(file);
        // A second name of the old file, which shows it after the first name has gone to the new one.
        Path old = Files.createLink(config.resolve("old.yaml"), file);
        run("profile", "set", "--minutes", "20");
        assertThat(Files.readString(file)).contains("minutes: 20");
        assertThat(Files.readString(old)).isEqualTo(before);
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsPassedOverAndTidiedAway() throws IOException {
        run("profile", "set", "--due", "2027-03-14");
        Path left = Files.writeString(file.resolveSibling(".profile.yaml-4f1c.tmp"), "version: 1\nid: a\ndue: 2027-0");
        assertThat(run("profile", "show").out()).contains("14 March 2027");
        run("profile", "set", "--minutes", "20");
        assertThat(run("profile", "show").out()).contains("14 March 2027", "20");
        assertThat(left).doesNotExist();
    }

    @Test
    void twoWritersAtOnceLoseNothing() {
        ProfileFile profile = new ProfileFile(file);
        IntStream.range(0, 40).parallel().forEach(i -> new ProfileFile(file).update(before -> before.edit()
                .condition(new StandingCondition("condition-" + i, java.util.Optional.empty(),
                        java.time.LocalDate.of(2026, 11, 20), java.util.Optional.empty())).build()));
        assertThat(profile.read().orElseThrow().conditions()).hasSize(40);
    }

    @Test
    void whatSheTypesComesBackAsSheTypedIt() {
        for (String number : List.of("+44 (0)117 496 0000 \"ward 3\"", "0117\\496", "0117: #49 {6}", "№ 0117 ♥ 💚 496")) {
            assertThat(run("profile", "set", "--maternity-unit", number).exitCode()).isZero();
            assertThat(new ProfileFile(file).read().orElseThrow().numbers().maternityUnit()).contains(number);
        }
    }

    @Test
    void aProfileThatBreaksARuleOfItsOwnIsNotWritten() {
        ProfileFile profile = new ProfileFile(file);
        assertThatThrownBy(() -> profile.update(before -> before.edit()
                .preferences(Preferences.NONE.withMinutes(99)).build())).hasMessageContaining("not a whole number from 5 to 40");
        assertThat(file).doesNotExist();
    }
}
