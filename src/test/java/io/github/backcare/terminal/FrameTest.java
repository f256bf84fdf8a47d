package io.github.backcare.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.routine.Moment;
import io.github.backcare.screening.Screener;
import io.github.backcare.session.Event;
import io.github.backcare.session.Key;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Ride;
import io.github.backcare.session.Settings;
import io.github.backcare.session.SymptomCheck;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Mention;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    private final Ride ride = Ride.inWeek(24);

    @Test
    void atTheUsualSizeEverythingHasItsPlace() {
        ride.until(state -> state.moment().repetition() == 2).pass(1);
        PlayerState state = ride.state();
        List<String> lines = Picture.of(state, 80, 24);
        assertThat(lines).hasSize(24);
        assertThat(lines.get(0)).startsWith(" " + state.exercise().name())
                .endsWith("Exercise 1 of " + state.session().exercises().size());
        assertThat(lines.get(1)).contains("epetition 2 of ");
        assertThat(lines.subList(3, 8)).allMatch(line -> line.contains("██"));
        assertThat(String.join("\n", lines)).contains("Right when", "Next: ", "session ", " left, until 18:1", " %",
                "space pause", "s something hurts", "q finish", "? help");
    }

    @Test
    void theInstructionStandsInTheUpperHalfWithSpaceAround() {
        ride.until(state -> state.moment().kind() == Moment.Kind.STEP).pass(1);
        List<String> lines = Picture.of(ride.state(), 80, 24);
        String start = ride.state().moment().say().substring(0, 20);
        int at = lines.indexOf(lines.stream().filter(line -> line.contains(start)).findFirst().orElseThrow());
        assertThat(at).isLessThan(12);
        assertThat(lines.get(at - 1)).isEmpty();
    }

    @Test
    void atTheSmallestSizeTheEssentialsRemain() {
        ride.until(state -> state.moment().repetition() == 2).pass(1);
        List<String> lines = Picture.of(ride.state(), 40, 12);
        String text = String.join("\n", lines);
        assertThat(lines).hasSize(12);
        assertThat(text).contains(" s", "left, until", "space pause", "s it hurts");
        String words = text.replaceAll("\\s+", " ");
        assertThat(words).contains(ride.state().moment().say());
    }

    @Test
    void aWideScreenHasASecondColumnWithTheEasierWayAndTheWholeList() {
        ride.pass(20);
        String text = String.join("\n", Picture.of(ride.state(), 160, 50));
        assertThat(text).contains("Right when", "Stop if");
        ride.state().session().exercises().forEach(planned -> assertThat(text).contains(planned.exercise().name()));
    }

    @ParameterizedTest
    @CsvSource({"8, 80, 24, 42", "24, 80, 24, 42", "36, 80, 24, 42", "24, 80, 30, 42", "24, 100, 30, 53"})
    void aMarkerIsShownWholeOrNotAtAll(int week, int width, int height, int figureFrom) {
        Ride ride = Ride.inWeek(week);
        int seen = 0;
        while (!ride.state().mode().isOver() && ride.state().index() < ride.state().moments().size()) {
            String words = String.join(" ", besideTheFigure(ride.state(), width, height, figureFrom));
            String bullets = words.replaceAll("\\s+", " ").replaceAll("^.*?( •|$)", "$1");
            for (String bullet : bullets.split(" • ")) {
                if (!bullet.isBlank()) {
                    assertThat(ride.state().exercise().rightWhen()).contains(bullet.strip());
                    seen++;
                }
            }
            ride.pass(7);
        }
        assertThat(seen).isPositive();
    }

    private static List<String> besideTheFigure(PlayerState state, int width, int height, int figureFrom) {
        List<AttributedString> lines = Frame.render(state, width, height, Picture.withFigure(true));
        return Picture.of(lines.subList(0, height - 4), width, height).stream()
                .map(line -> line.substring(0, Math.min(line.length(), figureFrom)).strip()).toList();
    }

    @ParameterizedTest
    @CsvSource({"40, 12", "60, 15", "80, 24", "100, 30", "160, 50"})
    void everyAnswerToHowItFeltIsInSight(int width, int height) {
        PlayerState asked = ride.until(state -> state.askFelt().isPresent()).state();
        assertThat(Picture.of(Frame.render(asked, width, height, Picture.withFigure(true)), width, height))
                .anyMatch(line -> line.matches(".* 1 fine, 2 hard, 3 (it )?hurt( .*)?"));
    }

    @ParameterizedTest
    @CsvSource({"40, 12", "59, 20", "80, 12"})
    void theKeysOfAListAreWhole(int width, int height) {
        List<String> lines = Picture.of(ride.pass(20).press('s').state(), width, height);
        assertThat(String.join("\n", lines)).contains("↓ more", "Esc it was nothing", "t     Something else: I'll type it");
        assertThat(lines.get(height - 1)).containsPattern("mark.* Enter done( .*nothing)?$");
    }

    @ParameterizedTest
    @CsvSource({"40, 12", "59, 20", "80, 12"})
    void enterWithoutAMarkSaysHowToMarkAndKeepsTheListInSight(int width, int height) {
        PlayerState state = ride.pass(20).press('s').press(Key.ENTER).state();
        String text = String.join("\n", Picture.of(state, width, height));
        assertThat(text.replaceAll("\\s+", " ")).contains("Mark a line first: space, or its number.", "1 [ ] Chest pain",
                "Something else: I'll type it");
    }

    @ParameterizedTest
    @CsvSource({"40, 12", "60, 15", "80, 24", "100, 30", "160, 50"})
    void theVerdictStandsInTheFirstGetReadyAndThenNoMore(int width, int height) {
        Ride cleared = Ride.of(Ride.session(24, 10, new Settings(1, false, true, false, false, false, OptionalInt.empty(),
                List.of("bleeding, fluid or discharge", "chest, breath or heartbeat", "fever, sickness, itch or a fall"),
                Optional.of(new Screener(Shipped.rules()).screen(Ride.answers(24))), Shipped.rules().stopSigns())));
        String text = String.join("\n", Picture.of(cleared.state(), width, height)).replaceAll("\\s+", " ");
        assertThat(text).containsPattern("✓ GO: (you can )?exercise gently today\\.").containsPattern("[Pp]ress s( now)?\\.");
        assertThat(text.contains("Your routine leaves out: lying flat on your back, lying on your tummy."))
                .isEqualTo(height >= 24);
        String later = String.join("\n", Picture.of(cleared.pass(20).state(), width, height));
        assertThat(later).doesNotContain("GO:", "Your routine");
    }

    @ParameterizedTest
    @CsvSource({"carpal-tunnel, 40, 12", "pelvic-girdle-pain, 40, 12", "back-ache, 40, 12", "carpal-tunnel, 80, 24"})
    void everyWayOnIsInSightAfterAComplaint(String finding, int width, int height) {
        Screener screener = new Screener(Shipped.rules());
        Ride complaining = Ride.inWeek(24).pass(30).press('s').press('t').type("it").press(Key.ENTER);
        complaining.on(new SymptomCheck(screener, text -> new Interpretation(List.of(new Mention(finding, text)), List.of(),
                List.of(), OptionalInt.empty(), false), (answers, texts) -> answers,
                Ride.answers(24))
                .check(complaining.state().said()));
        assertThat(complaining.state().mode()).isEqualTo(Mode.CHOICE);
        assertThat(String.join("\n", Picture.of(complaining.state(), width, height)))
                .containsPattern("  n      leave this exercise").contains("  q      finish for today",
                        "  s      there is something else");
    }

    @Test
    void aWideScreenListsEveryExerciseBesideTheDrawingToo() {
        PlayerState state = ride.pass(20).state();
        String text = String.join("\n", Picture.of(Frame.render(state, 160, 50, Picture.withFigure(true)), 160, 50));
        state.session().exercises().forEach(planned -> assertThat(text).containsPattern("[▶ ] " + planned.exercise().name()));
    }

    @Test
    void inAPauseTheWayOnStandsOnALineOfItsOwn() {
        PlayerState away = ride.pass(20).on(new Event.Suspended()).state();
        assertThat(besideTheFigure(away, 80, 24, 42)).containsSubsequence("Paused while you were away.", "Space goes on.");
    }

    @ParameterizedTest
    @CsvSource({"40, 12", "41, 13", "60, 15", "80, 24", "100, 30", "120, 30", "160, 50"})
    void noLineIsWiderThanTheScreenInAnyModeAndNothingWraps(int width, int height) {
        for (PlayerState state : everyMode()) {
            for (boolean glyphs : new boolean[] {true, false}) {
                List<AttributedString> lines = Frame.render(state, width, height, Picture.look(glyphs));
                assertThat(lines).as("%s", state.mode()).hasSize(height);
                assertThat(lines).allMatch(line -> line.columnLength() <= width);
                List<String> shown = Picture.of(lines, width, height);
                assertThat(shown).isEqualTo(lines.stream().map(line -> line.toString().stripTrailing()).toList());
            }
        }
    }

    @Test
    void withoutGlyphsEveryCharacterIsAscii() {
        for (PlayerState state : everyMode()) {
            String text = String.join("", Frame.render(state, 80, 24, Picture.look(false)).stream()
                    .map(AttributedString::toString).toList());
            assertThat(text.chars().filter(c -> c > 126)).as("%s: %s", state.mode(), text).isEmpty();
        }
    }

    @Test
    void withoutColourNothingIsStyled() {
        for (PlayerState state : everyMode()) {
            assertThat(Frame.render(state, 80, 24, Picture.look(false)))
                    .allMatch(line -> line.toAnsi().equals(line.toString()));
        }
    }

    @Test
    void thePacerSwellsWithTheBreathInAndShrinksWithTheBreathOut() {
        ride.until(state -> state.moment().repetition() == 2);
        double start = Gauge.fullness(ride.state());
        double later = Gauge.fullness(ride.pass(2).state());
        assertThat(later).isGreaterThan(start);
        ride.until(state -> Gauge.fullness(state) == 1 || state.moment().cue().orElseThrow().word().equals("out"));
        double full = Gauge.fullness(ride.state());
        assertThat(Gauge.fullness(ride.pass(2).state())).isLessThan(full);
    }

    @Test
    void aPauseSaysHowToGoOn() {
        String text = String.join("\n", Picture.of(ride.pass(20).press(' ').state(), 80, 24));
        assertThat(text).contains("Space goes on.", "space go on");
    }

    @Test
    void theLineOfTheListSheIsOnIsAlwaysInSight() {
        ride.pass(20).press('s');
        for (int i = 0; i < ride.state().dialogue().options().size(); i++) {
            String first = ride.state().dialogue().options().get(i).split(" ")[0];
            assertThat(String.join("\n", Picture.of(ride.state(), 40, 12))).containsPattern("▶ ([1-9 ] \\[ ]|t    ) " + first);
            ride.press(Key.DOWN);
        }
    }

    @Test
    void aScreenTooSmallSaysWhatItNeeds() {
        String text = String.join(" ", Picture.of(ride.state(), 30, 8));
        assertThat(text.replaceAll("\\s+", " ")).contains("at least 40 by 12");
    }

    private static List<PlayerState> everyMode() {
        return Stream.of(
                Ride.inWeek(24), Ride.inWeek(24).pass(20), Ride.inWeek(30).pass(400), Ride.inWeek(24).pass(20).press(' '),
                Ride.inWeek(24).pass(20).press('?'), Ride.inWeek(24).pass(20).press('s'),
                Ride.inWeek(24).pass(20).press('s').press(Key.UP).press(Key.ENTER).type("a long text about what she "
                        + "feels, longer than any of these screens is wide, so that it has to be wrapped"),
                Ride.inWeek(24).until(state -> state.askFelt().isPresent()),
                Ride.inWeek(24).until(state -> state.mode() == Mode.FELT),
                Ride.inWeek(24).pass(20).on(new Event.Told("There is no speech program here, so bells only.")))
                .map(Ride::state).toList();
    }
}
