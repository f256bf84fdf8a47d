package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.screening.Agreement;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.SecondReading;
import io.github.backcare.screening.StopSign;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Interpreter;
import io.github.backcare.wording.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SomethingHurtsTest {
    private final Ride ride = Ride.inWeek(24).pass(30);
    private final SymptomCheck check = fresh();

    @Test
    void itPausesAtOnceAndEveryStopSignEndsTheSessionWithItsLevelOrAGraverOne() {
        for (StopSign sign : Shipped.rules().stopSigns()) {
            int line = Shipped.rules().stopSigns().indexOf(sign);
            Ride again = Ride.inWeek(24).pass(30);
            int index = again.state().index();
            again.press('s').pass(60);
            assertThat(again.state().mode()).isEqualTo(Mode.SIGNS);
            assertThat(again.state().index()).isEqualTo(index);
            again.on(new Event.Picked(List.of(line))).on(fresh().check(again.state().said()));
            assertThat(again.state().mode()).as(sign.sign()).isEqualTo(Mode.STOPPED);
            assertThat(again.state().verdict().orElseThrow().level()).isGreaterThanOrEqualTo(sign.then());
        }
    }

    @Test
    void arrowsSpaceAndEnterPickSigns() {
        ride.press('s').press(Key.DOWN).press(Key.SPACE).press(Key.DOWN).press(Key.SPACE).press(Key.ENTER);
        assertThat(ride.state().mode()).isEqualTo(Mode.CHECKING);
        assertThat(ride.state().said().signs()).containsExactly(Shipped.rules().stopSigns().get(1),
                Shipped.rules().stopSigns().get(2));
        assertThat(ride.takeEffects()).contains(new Effect.Check(ride.state().said()));
    }

    @Test
    void enterWithoutAMarkIsNoAnswer() {
        ride.press('s').press(Key.ENTER).press(Key.DOWN).press(Key.ENTER);
        assertThat(ride.state().mode()).isEqualTo(Mode.SIGNS);
        assertThat(ride.state().notice()).isEqualTo(Hurting.MARK_FIRST);
        assertThat(ride.press(Key.SPACE).state().notice()).isEmpty();
        assertThat(ride.press(Key.SPACE).press(Key.ENTER).state().mode()).as("unmarked again").isEqualTo(Mode.SIGNS);
    }

    @Test
    void oneKeyLeadsToHerOwnWordsAndKeepsWhatSheMarked() {
        ride.press('s').press('5').press('t').type("stiff").press(Key.ENTER);
        assertThat(ride.state().mode()).isEqualTo(Mode.CHECKING);
        assertThat(ride.state().said().words()).isEqualTo("stiff");
        assertThat(ride.state().said().signs()).containsExactly(Shipped.rules().stopSigns().get(4));
    }

    @Test
    void aFalseAlarmLeadsBackToThePauseNotIntoTheMovement() {
        assertThat(ride.press('s').press(Key.ESCAPE).state().mode()).isEqualTo(Mode.PAUSED);
    }

    @Test
    void herOwnWordsAreScreenedWithEverythingKnown() {
        say("bleeding");
        assertThat(ride.state().mode()).isEqualTo(Mode.STOPPED);
        assertThat(ride.state().verdict().orElseThrow().level()).isEqualTo(Level.URGENT);
        assertThat(check.answers().findings()).containsKey("vaginal-bleeding");
    }

    @Test
    void aHarmlessComplaintOffersToGoOnEasierSkipOrFinish() {
        say("stiff");
        assertThat(ride.state().mode()).isEqualTo(Mode.CHOICE);
        int seconds = ride.state().totalSeconds();
        ride.press('e');
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().moment().say()).startsWith("Easier: ");
        assertThat(ride.state().totalSeconds()).isEqualTo(seconds + Journey.EASIER_SECONDS);
    }

    @Test
    void afterAComplaintTheExerciseCanBeLeft() {
        say("stiff");
        assertThat(ride.press('n').state().moment().exercise()).isEqualTo(1);
    }

    @Test
    void whatIsNotUnderstoodIsAskedOnceMoreAndThenEndsTheSessionAsUnknown() {
        say("wobbly glimmer");
        assertThat(ride.state().mode()).isEqualTo(Mode.WORDS);
        assertThat(ride.state().dialogue().title()).contains("wobbly glimmer");
        ride.type("glimmer wobbly").press(Key.ENTER).on(check.check(ride.state().said()));
        assertThat(ride.state().mode()).isEqualTo(Mode.STOPPED);
        assertThat(ride.state().verdict().orElseThrow().level()).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void whatIsUnderstoodTheSecondTimeCounts() {
        say("wobbly glimmer");
        ride.type("stiff").press(Key.ENTER).on(check.check(ride.state().said()));
        assertThat(ride.state().mode()).isEqualTo(Mode.CHOICE);
    }

    @Test
    void aWordWithSeveralMeaningsIsAskedBack() {
        say("stitch");
        assertThat(ride.state().mode()).isEqualTo(Mode.SIGNS);
        assertThat(ride.state().dialogue().readings()).isTrue();
        assertThat(ride.state().dialogue().options()).hasSize(3);
        assertThat(ride.press(Key.ENTER).state().mode()).as("nothing is marked yet").isEqualTo(Mode.SIGNS);
        ride.press('1').press(Key.ENTER).on(check.check(ride.state().said()));
        assertThat(ride.state().mode()).isEqualTo(Mode.STOPPED);
        assertThat(ride.state().verdict().orElseThrow().level()).isEqualTo(Level.URGENT);
    }

    @Test
    void sheWhoCannotSayWhichMeaningIsNotClearedToGoOn() {
        say("stitch");
        ride.press(Key.UP).press(Key.SPACE).press(Key.ENTER).on(check.check(ride.state().said()));
        assertThat(ride.state().mode()).isEqualTo(Mode.STOPPED);
        assertThat(ride.state().verdict().orElseThrow().level()).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void hurtAfterAnExerciseGoesTheSameWay() {
        Ride felt = Ride.inWeek(24).until(state -> state.askFelt().isPresent()).press('3');
        assertThat(felt.state().mode()).isEqualTo(Mode.SIGNS);
        assertThat(felt.state().progress().felt()).containsEntry(0, Felt.HURT);
    }

    @Test
    void severePainBeforeTheFirstExerciseStopsTheSession() {
        Settings asking = new Settings(1, false, true, true, true, false, OptionalInt.empty(),
                List.of(), Optional.empty(), List.of());
        Ride before = Ride.of(Ride.session(24, 5, asking));
        assertThat(before.state().mode()).isEqualTo(Mode.PAIN_BEFORE);
        before.type("8").press(Key.ENTER).on(check.check(before.state().said()));
        assertThat(before.state().mode()).isEqualTo(Mode.STOPPED);
        assertThat(before.state().verdict().orElseThrow().level()).isEqualTo(Level.STOP);
    }

    @Test
    void littlePainBeforeTheFirstExerciseBeginsIt() {
        Settings asking = new Settings(1, false, true, true, true, false, OptionalInt.empty(),
                List.of(), Optional.empty(), List.of());
        Ride before = Ride.of(Ride.session(24, 5, asking));
        before.type("2").press(Key.ENTER).on(check.check(before.state().said()));
        assertThat(before.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(before.state().leftSeconds()).isEqualTo(15);
        assertThat(before.takeEffects()).contains(new Effect.Ring(Bell.START));
    }

    @Test
    void aSignEarlierInTheSessionStillCountsLater() {
        say("stiff");
        assertThat(check.answers().findings()).containsKey("back-ache");
    }

    @Test
    void allSheSaysIsReadOnceMore() {
        SymptomCheck careful = check((answers, texts) -> {
            assertThat(texts).containsExactly("stiff");
            return Draft.withFindings(answers, Map.of("vaginal-bleeding", Answer.YES));
        });
        ride.press('s').press(Key.UP).press(Key.ENTER).type("stiff").press(Key.ENTER);

        assertThat(careful.check(ride.state().said())).isInstanceOfSatisfying(Event.Screened.class,
                event -> assertThat(event.verdict().level()).isEqualTo(Level.URGENT));
    }

    @Test
    void aDoubtSettledDoesNotClearWhatWasNotUnderstood() {
        SymptomCheck doubting = check((answers, texts) -> answers.ambiguous().isEmpty() ? Draft.withWords(answers,
                new Interpretation(List.of(), List.of(), List.of(new Ambiguity("flurb", "Could it?", List.of(
                        new Ambiguity.Reading("vaginal-bleeding", "yes"), new Ambiguity.Reading("", "no")))),
                        OptionalInt.empty(), false)) : answers);
        ride.press('s').press(Key.UP).press(Key.ENTER).type("flurb").press(Key.ENTER);
        assertThat(doubting.check(ride.state().said())).isInstanceOf(Event.NotUnderstood.class);
        assertThat(doubting.check(ride.state().said())).isInstanceOf(Event.Ambiguous.class);

        assertThat(doubting.check(Said.readings(List.of(1)))).isInstanceOfSatisfying(Event.Screened.class,
                event -> assertThat(event.verdict().level()).isEqualTo(Level.UNKNOWN));
    }

    @Test
    void anAgreementCoversNothingThatIsNamedLater() {
        Screener screener = new Screener(Shipped.rules());
        Screening twins = screener.screen(Draft.withFindings(Ride.answers(29), Map.of("twins", Answer.YES)));
        Answers agreed = Draft.withAgreement(twins.answers(), Agreement.to(twins));
        assertThat(screener.screen(agreed).mayExercise()).isTrue();
        SymptomCheck later = new SymptomCheck(screener, text -> FewWords.saying(
                List.of(new Mention("previous-preterm-birth", text)), List.of()), (answers, texts) -> answers, agreed);
        ride.press('s').press(Key.UP).press(Key.ENTER).type("my first came at 33 weeks").press(Key.ENTER);
        ride.on(later.check(ride.state().said()));
        assertThat(ride.state().mode()).isEqualTo(Mode.STOPPED);
        assertThat(ride.state().verdict().orElseThrow().level()).isEqualTo(Level.CAUTION);
    }

    private void say(String words) {
        ride.press('s').press(Key.UP).press(Key.ENTER).type(words).press(Key.ENTER);
        assertThat(ride.state().mode()).isEqualTo(Mode.CHECKING);
        ride.on(check.check(ride.state().said()));
    }

    private static SymptomCheck fresh() {
        return check((answers, texts) -> answers);
    }

    private static SymptomCheck check(SecondReading second) {
        return new SymptomCheck(new Screener(Shipped.rules()), new FewWords(), second, Ride.answers(24));
    }

    /** Understands three words. */
    private static final class FewWords implements Interpreter {
        @Override
        public Interpretation interpret(String text) {
            return switch (text) {
                case "bleeding" -> saying(List.of(new Mention("vaginal-bleeding", text)), List.of());
                case "stiff" -> saying(List.of(new Mention("back-ache", text)), List.of());
                case "stitch" -> new Interpretation(List.of(), List.of(), List.of(new Ambiguity(text, "which?",
                        List.of(new Ambiguity.Reading("vaginal-bleeding", "bleeding"),
                                new Ambiguity.Reading("back-ache", "an ache")))), OptionalInt.empty(), false);
                default -> saying(List.of(), List.of(text));
            };
        }

        private static Interpretation saying(List<Mention> mentions, List<String> notUnderstood) {
            return new Interpretation(mentions, notUnderstood, List.of(), OptionalInt.empty(), false);
        }
    }

    @Test
    void theSessionsAnswersAreWhatTheCheckStartsFrom() {
        assertThat(check.answers()).isEqualTo(Draft.withNothingElse(Ride.answers(24)));
    }
}
