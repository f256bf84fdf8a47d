package io.github.backcare.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.routine.Moment;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Ride;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePaneTest {
    private final Ride ride = Ride.inWeek(24);

    @Test
    void isThereInEveryMomentOfASession() {
        PlayerState state = ride.state();
        for (int i = 0; i < state.moments().size(); i++) {
            for (boolean glyphs : new boolean[] {true, false}) {
                List<String> lines = FigurePane.lines(state.at(i), 40, 14, glyphs);
                assertThat(lines).hasSize(14).allMatch(line -> line.length() == 40).anyMatch(line -> !line.isBlank());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"40, 12", "60, 15", "80, 24", "100, 30", "120, 30", "160, 50"})
    void sharesTheScreenWithTheWords(int width, int height) {
        ride.until(state -> state.moment().repetition() == 2).pass(1);
        for (boolean glyphs : new boolean[] {true, false}) {
            List<AttributedString> lines = Frame.render(ride.state(), width, height, Picture.withFigure(glyphs));
            assertThat(lines).hasSize(height).allMatch(line -> line.columnLength() <= width);
            String text = lines.stream().map(AttributedString::toString).collect(Collectors.joining("\n"));
            assertThat(text).contains(ride.state().exercise().name(), "space pause");
            assertThat(text.chars().anyMatch(c -> c > 0x2800 && c <= 0x28ff)).isEqualTo(glyphs && width >= 80);
            assertThat(text.chars().allMatch(c -> glyphs || c < 127)).isTrue();
        }
    }

    @Test
    void movesInAStepAndWaitsWhileGettingReady() {
        Set<List<String>> ready = new HashSet<>();
        while (ride.state().moment().kind() == Moment.Kind.GET_READY) {
            ready.add(FigurePane.lines(ride.state(), 40, 14, true));
            ride.pass(1);
        }
        assertThat(ready).hasSize(1);
        ride.until(state -> state.exercise().id().equals("cat-cow") && state.moment().kind() == Moment.Kind.STEP);
        Set<List<String>> seen = new HashSet<>();
        Set<List<String>> plain = new HashSet<>();
        for (int second = 0; second < 4; second++) {
            seen.add(FigurePane.lines(ride.state(), 40, 14, true));
            plain.add(FigurePane.lines(ride.state(), 40, 14, false));
            ride.pass(1);
        }
        assertThat(seen).hasSizeGreaterThan(2);
        assertThat(plain).hasSize(1);
    }
}
