package io.github.backcare.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputSchemasTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "screen --week 20 --nothing-else --json",
        "screen --week 28+3 -s bleeding --nothing-else --json",
        "screen -s bleeding --json",
        "screen --week 12 -s xyzzy --json --explain",
        "screen --week 20 -c twins --pain 3 --trend worse --nothing-else --json",
        "screen --week 30 -c pre-eclampsia --nothing-else --json",
        "routine --week 20 -s bleeding --nothing-else --format json"})
    void describesEachScreening(String command) {
        String out = Cli.run(command.split(" ")).out();

        assertThat(Schemas.problems("screening", Schemas.json(out))).as(out).isEmpty();
    }

    @Test
    void describesAProfileFromEmptyToEnded(@TempDir Path config) {
        assertThat(profile(config)).containsOnlyOnce("exists").hasLineCount(3);
        for (String change : List.of("--minutes 20", "--due 2027-03-14 --country GB --maternity-unit 0117-496-0000",
                "--condition low-lying-placenta --condition anaemia --agreed today --none-of-the-rest",
                "--avoid kneeling --voice yes --plain-output no --diary yes --new-to-exercise yes",
                "--end-condition placenta-praevia", "--ended")) {
            assertThat(cli(config).start(("profile set " + change).split(" ")).exitCode()).as(change).isZero();
            assertThat(cli(config).start("plan", "--format", "ics").exitCode()).as(change).isIn(0, 2, 65);
            assertThat(Schemas.problems("profile", Schemas.json(profile(config)))).as(profile(config)).isEmpty();
        }
    }

    private static String profile(Path config) {
        return cli(config).start("profile", "show", "--json").out();
    }

    private static Cli cli(Path config) {
        return Cli.env("XDG_CONFIG_HOME", config.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "routine --week 10 --format json",
        "routine --week 24+6 --minutes 40 --avoid kneeling --format json",
        "routine --week 36 --minutes 5 --seed 7 --format json",
        "routine --week 38 --format json",
        "routine --week 20 -s back-ache --nothing-else --format json"})
    void describesEachRoutine(String command) {
        String out = Cli.run(command.split(" ")).out();

        assertThat(Schemas.problems("routine", Schemas.json(out))).as(out).isEmpty();
    }
}
