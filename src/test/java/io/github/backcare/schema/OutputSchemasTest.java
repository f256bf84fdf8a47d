package io.github.backcare.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
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
