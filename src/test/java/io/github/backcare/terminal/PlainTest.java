package io.github.backcare.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.session.Event;
import io.github.backcare.session.Key;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Ride;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void aWholeSessionIsOneLineAnEventWithoutControlCharacters() {
        for (int week : new int[] {1, 8, 13, 14, 20, 27, 28, 36, 42}) {
            Ride ride = Ride.inWeek(week);
            List<String> lines = new ArrayList<>(PlainLines.atStart(ride.state()));
            int ticks = 0;
            while (ride.state().mode() == Mode.RUNNING) {
                PlayerState before = ride.state();
                List<String> more = PlainLines.between(before, ride.pass(0.1).state());
                ticks++;
                // Apart from cues there is at most one line in five seconds.
                assertThat(more).hasSizeLessThanOrEqualTo(2);
                lines.addAll(more);
            }
            assertThat(ticks).isGreaterThan(1000);
            assertThat(lines).allMatch(line -> line.chars().noneMatch(c -> c < ' ') && !line.isBlank());
        }
    }

    @Test
    void whatPassedBetweenTwoLooksIsSaidEvenAtTheEnd() {
        Ride ride = Ride.inWeek(24).until(state -> state.index() == state.moments().size() - 3);
        PlayerState before = ride.state();
        List<String> lines = PlainLines.between(before, ride.until(state -> state.mode() != Mode.RUNNING).state());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).endsWith(" (" + before.moments().get(before.moments().size() - 1).seconds() + " s)");
    }

    @Test
    void numbersPickSignsAndWordsStandForThemselves() {
        Ride ride = Ride.inWeek(24).pass(20).press('s');
        assertThat(PlainKeys.of(ride.state(), "2 5")).containsExactly(new Event.Picked(List.of(1, 4)));
        PlainKeys.of(ride.state(), "a pull on my left").forEach(ride::on);
        assertThat(ride.state().mode()).isEqualTo(Mode.CHECKING);
        assertThat(ride.state().said().words()).isEqualTo("a pull on my left");
    }

    @Test
    void allOfALineIsHeardHoweverLong() {
        Ride ride = Ride.inWeek(24).pass(20).press('s');
        String line = "it was a long day,\tand " + "I walked ".repeat(300) + "and now I bleed";
        PlainKeys.of(ride.state(), line).forEach(ride::on);
        assertThat(ride.state().said().words()).isEqualTo(line.replace('\t', ' '));
    }

    @Test
    void aLineLongerThanTheReadersBufferIsReadWhole() throws IOException {
        String line = "x".repeat(9_000) + "bleeding";
        LineFeed feed = new LineFeed(new BufferedReader(new StringReader(line + "\nand more\n")));
        BufferedReader reader = feed.asReader();
        assertThat(reader.readLine()).isEqualTo(line);
        assertThat(reader.readLine()).isEqualTo("and more");
        assertThat(reader.readLine()).isNull();
    }

    @Test
    void aLetterIsAKeyAndAnEmptyLineIsEnter() {
        PlayerState state = Ride.inWeek(24).pass(20).state();
        assertThat(PlainKeys.of(state, "n")).containsExactly(new Event.Pressed(Key.of('n')));
        assertThat(PlainKeys.of(state, "")).containsExactly(new Event.Pressed(Key.ENTER));
        assertThat(PlainKeys.of(state, "pause")).containsExactly(new Event.Pressed(Key.SPACE));
    }
}
