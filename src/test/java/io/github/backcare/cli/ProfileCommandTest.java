package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code backcare profile}: what is kept, how it is kept, and what is refused. Today is 20 November 2026. */
class ProfileCommandTest {
    @TempDir
    private Path config;
    private Path file;

    @BeforeEach
    void place() {
        file = config.resolve("backcare").resolve("profile.yaml");
    }

    private Cli.Result run(String... args) {
        return Cli.env("XDG_CONFIG_HOME", config.toString()).start(args);
    }

    private Cli typing(String... lines) {
        return Cli.typing(lines).with("XDG_CONFIG_HOME", config.toString());
    }

    @Test
    void theVerdictNamesHerNumbers() {
        Cli.Result set = run("profile", "set", "--due", "2027-03-14", "--maternity-unit", "0117 496 0000", "--country",
                "GB", "--diary", "no");
        assertThat(set.exitCode()).as(set.toString()).isZero();
        Cli.Result urgent = run("screen", "-s", "bleeding", "--nothing-else");
        assertThat(urgent.exitCode()).isEqualTo(30);
        assertThat(urgent.out()).contains("Ring your maternity unit now, day or night: 0117 496 0000.");
        assertThat(run("screen", "-s", "chest pain", "--nothing-else").out()).contains("Call 999 now.");
        assertThat(run("faq", "I am bleeding").out()).contains("0117 496 0000");
        assertThat(run("routine").out()).contains("0117 496 0000", "Call 999 now.");
    }

    @Test
    void showTellsTodaysWeekTrimesterAndDaysToGo() {
        run("profile", "set", "--due", "2027-03-14");
        assertThat(run("profile", "show").out().replaceAll("\\s+", " "))
                .contains("due 14 March 2027; today week 23+5, second trimester, 114 days to go");
        assertThat(run("profile").out()).isEqualTo(run("profile", "show").out());
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        run("profile", "set", "--due", "2027-03-14");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @CsvSource({
        // today is 2026-11-20; each line: flags, due date by an independent count
        "--due 2027-03-14, 2027-03-14",
        "--lmp 2026-06-07, 2027-03-14",
        "--week 23+5, 2027-03-14",
        "--week 20 --on 2026-10-25, 2027-03-14",
        "--lmp 2026-11-13, 2027-08-20",
        "--due 2026-10-31, 2026-10-31",
    })
    void everyWayToSayItGivesTheDueDate(String flags, String due) throws IOException {
        Cli.Result result = run(("profile set " + flags).split(" "));
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(Files.readString(file)).contains("\ndue: " + due + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "profile set", "profile set --due 2027-02-30", "profile set --due 2026-10-30", "profile set --due 2027-08-21",
        "profile set --due 2029-01-01", "profile set --due soon", "profile set --lmp 2026-12-01",
        "profile set --week 43", "profile set --week 42 --on 2026-01-01", "profile set --on 2026-12-24 --week 20",
        "profile set --country ZZ", "profile set --country Narnia", "profile set --maternity-unit later",
        "profile set --emergency-number x", "profile set --minutes 4", "profile set --diary perhaps",
        "profile set --due -999999999-01-01", "profile set --lmp +999999999-12-31",
        "profile set --avoid flying", "profile set --condition glonk", "profile set --condition bleeding",
        "profile set --condition heartburn", "profile set --end-condition placenta-praevia",
        "profile set --agreed 2027-01-01", "profile set --agreed yes", "profile set --ended --week 20",
        "profile set --due 2027-03-14 --lmp 2026-06-07", "profile bogus", "profile show --due 2027-03-14",
    })
    void aWrongValueIsOneSentenceAndChangesNothing(String line) throws IOException {
        run("profile", "set", "--due", "2027-03-14");
        String before = Files.readString(file);
        Cli.Result result = run(line.split(" "));
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().strip().lines()).as(result.err()).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aDateOutsideIsExplained() {
        assertThat(run("profile", "set", "--due", "2026-10-30").err()).contains("43 weeks and 0 days",
                "ring your maternity unit", "--ended");
        assertThat(run("profile", "set", "--due", "2027-08-21").err()).contains("6 days today", "from 1 week");
        assertThat(run("profile", "set", "--due", "2028-08-21").err()).contains("still to come");
    }

    @Test
    void aRememberedConditionCountsAndIsShownUntilItEnds() {
        run("profile", "set", "--week", "26", "--condition", "low lying placenta");
        Cli.Result stop = run("screen", "--nothing-else");
        assertThat(stop.exitCode()).isEqualTo(20);
        assertThat(stop.out()).contains("Counted from your profile", "placenta-praevia, you said");
        assertThat(run("routine", "--nothing-else").exitCode()).isEqualTo(20);
        run("profile", "set", "--end-condition", "placenta-praevia");
        assertThat(run("screen", "--nothing-else").exitCode()).isZero();
        assertThat(run("profile", "show").out().replaceAll("\\s+", " ")).contains("ended 20 November 2026");
    }

    @Test
    void minutesAndWhatSheCantDoHoldForRoutinesUnlessAFlagSaysOtherwise() {
        run("profile", "set", "--week", "20", "--minutes", "20", "--avoid", "kneeling", "--avoid", "wrists");
        // Until she has begun it is her first week: four fifths of 20.
        assertThat(run("routine").out()).contains("About 16 minutes", "Your profile says to avoid weight on your knees.");
        assertThat(run("routine", "--minutes", "10").out()).contains("About 10 minutes");
        run("profile", "set", "--avoid", "none", "--avoid", "wall");
        assertThat(run("profile", "show").out()).contains("wall").doesNotContain("knees");
    }

    @Test
    void agreementClearsAskFirstForWhatWasKnownThen() {
        run("profile", "set", "--week", "29", "--condition", "twins");
        assertThat(run("screen", "--nothing-else").out()).contains("Ask your midwife or doctor before you exercise");
        run("profile", "set", "--agreed", "today");
        Cli.Result agreed = run("screen", "--nothing-else", "--json");
        assertThat(agreed.exitCode()).isEqualTo(10);
        assertThat(agreed.out()).contains("\"mayExercise\" : true");
        // Twins are ask-first from 28 weeks: what was agreed in week 27 does not cover that.
        run("profile", "set", "--agreed", "2026-11-12");
        assertThat(run("screen", "--nothing-else", "--json").out()).contains("\"mayExercise\" : false");
        assertThat(run("screen", "-c", "previous preterm birth", "--nothing-else", "--json").out())
                .contains("\"mayExercise\" : false");
    }

    @Test
    void aWeekThatContradictsTheProfileIsQuestioned() {
        run("profile", "set", "--week", "31");
        assertThat(run("screen", "--week", "30", "--nothing-else").err()).isEmpty();
        Cli.Result script = run("screen", "--week", "24", "--nothing-else");
        assertThat(script.err()).contains("your profile says 31+0 weeks today, and you gave 24+0");
        Cli.Result asked = typing("1").with("XDG_CONFIG_HOME", config.toString())
                .start("screen", "--week", "24", "--nothing-else");
        assertThat(asked.out()).contains("Your profile says that you are 31+0 weeks today", "GO");
    }

    @Test
    void inAScriptTheGraverOfTheTwoWeeksCounts() {
        run("profile", "set", "--week", "31", "--condition", "placenta-praevia");
        assertThat(run("screen", "--week", "24", "--nothing-else").exitCode()).isEqualTo(20);
        assertThat(run("routine", "--week", "24", "--nothing-else").exitCode()).isEqualTo(20);
        assertThat(run("screen", "--week", "24", "--nothing-else", "--no-profile").exitCode()).isZero();
    }

    @Test
    void atTheSameLevelTheWeekThatAllowsLessCounts() {
        run("profile", "set", "--week", "28");
        // Twins are to be asked about from 28 weeks, and nobody lies on her back from 16 or on her tummy from 20.
        Cli.Result twins = run("screen", "-c", "twins", "--week", "26", "--nothing-else", "--json");
        assertThat(twins.exitCode()).isEqualTo(10);
        assertThat(twins.out()).contains("\"mayExercise\" : false");
        assertThat(run("routine", "--week", "14", "--nothing-else").out()).contains("Back exercises for week 28");
        assertThat(run("routine", "--week", "14", "--nothing-else", "--no-profile").out())
                .contains("Back exercises for week 14");
    }

    @Test
    void onlyANoEndsAStandingCondition() {
        run("profile", "set", "--due", "2027-03-14", "--condition", "twins");
        typing("", "", "", "not sure", "y", "0", "", "", "", "", "", "").start("profile", "set");
        assertThat(run("profile", "show").out()).contains("twins, since").doesNotContain("none that still counts");
    }

    @Test
    void whatHasEndedCannotEndAgain() {
        run("profile", "set", "--due", "2027-03-14", "--condition", "twins");
        assertThat(run("profile", "set", "--end-condition", "twins").exitCode()).isZero();
        Cli.Result again = run("profile", "set", "--end-condition", "twins");
        assertThat(again.exitCode()).as(again.toString()).isEqualTo(2);
        assertThat(again.err()).contains("no condition 'twins' that still counts");
    }

    @Test
    void aPlanWithoutADayIsReportedAtItsPlace() throws IOException {
        run("profile", "set", "--due", "2027-03-14");
        Files.writeString(file, "\nplan: {days: [], time: \"18:00\", from: 2026-11-20, until: 2027-03-14, per-week: 3}\n",
                java.nio.file.StandardOpenOption.APPEND);
        assertThat(run("plan", "--cancel").err()).contains("profile.yaml:", "the plan has no day").doesNotContain("fault");
    }

    @Test
    void onceEndedWhatIsUrgentStaysUrgentAndJsonStaysJson() {
        run("profile", "set", "--due", "2027-03-14");
        run("profile", "set", "--ended");
        Cli.Result bleeding = run("screen", "-s", "bleeding heavily", "--nothing-else");
        assertThat(bleeding.exitCode()).as(bleeding.toString()).isEqualTo(40);
        Cli.Result json = run("screen", "--nothing-else", "--json");
        assertThat(json.exitCode()).isEqualTo(65);
        assertThat(json.out()).contains("\"level\" : \"unknown\"");
    }

    @Test
    void onceEndedNothingIsAskedAndNothingCleared() {
        run("profile", "set", "--due", "2027-03-14", "--maternity-unit", "0117 496 0000");
        Cli.Result ended = run("profile", "set", "--ended");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("gentle").doesNotContain("?");
        for (String command : new String[] {"screen", "routine"}) {
            Cli.Result result = typing().start(command);
            assertThat(result.exitCode()).isEqualTo(65);
            assertThat(result.out()).contains("your pregnancy has ended", "0117 496 0000").doesNotContain("> ");
        }
        assertThat(run("screen", "--week", "20", "--nothing-else", "--no-profile").exitCode()).isZero();
        run("profile", "set", "--due", "2027-08-01");
        assertThat(run("screen", "--nothing-else").exitCode()).isZero();
    }

    @Test
    void pastTheLastWeekIsExplainedAndNothingIsCleared() throws IOException {
        run("profile", "set", "--due", "2027-03-14");
        Files.writeString(file, Files.readString(file).replace("due: 2027-03-14", "due: 2026-10-30"));
        Cli.Result result = run("screen", "--nothing-else");
        assertThat(result.exitCode()).isEqualTo(65);
        assertThat(result.err()).contains("43 weeks and 0 days", "profile set --ended");
        assertThat(run("screen", "-s", "chest pain", "--nothing-else").exitCode()).isEqualTo(40);
        assertThat(run("routine").exitCode()).isEqualTo(2);
    }

    @Test
    void clearDeletesIt() {
        run("profile", "set", "--due", "2027-03-14");
        for (String notYes : List.of("n", "", "yes please", "Y no")) {
            assertThat(typing(notYes).start("profile", "clear").out()).contains("Nothing was deleted");
        }
        Cli.Result script = run("profile", "clear");
        assertThat(script.exitCode()).isEqualTo(2);
        assertThat(script.err()).contains("can't be undone", "--yes");
        assertThat(file).exists();
        assertThat(typing("y").start("profile", "clear").out()).contains("deleted");
        assertThat(file).doesNotExist();
        assertThat(run("profile", "clear").out()).contains("There is no profile");
    }

    @Test
    void showForScriptsIsOneObject() {
        assertThat(run("profile", "show", "--json").out()).isEqualTo("{\n  \"exists\" : false\n}\n");
        run("profile", "set", "--due", "2027-03-14", "--country", "UK", "--condition", "low lying placenta");
        run("profile", "set", "--end-condition", "placenta-praevia", "--on", "2026-11-18");
        assertThat(run("profile", "--json").out()).isEqualTo(run("profile", "show", "--json").out()).contains(
                "\"due\" : \"2027-03-14\"", "\"week\" : 23", "\"day\" : 5", "\"trimester\" : 2", "\"daysToGo\" : 114",
                "\"emergency\" : \"999\"", "\"said\" : \"low lying placenta\"", "\"since\" : \"2026-11-20\"",
                "\"ended\" : \"2026-11-18\"", "\"counts\" : false").doesNotContain("\"minutes\"", "maternityUnit");
        run("profile", "set", "--ended");
        assertThat(run("profile", "--json").out()).contains("\"ended\" : \"2026-11-20\"").doesNotContain("daysToGo");
    }

    @Test
    void aConditionThatEndedStaysOnRecordWithoutCounting() {
        run("profile", "set", "--due", "2027-03-14", "--condition", "placenta-praevia");
        assertThat(run("profile", "show").out()).contains("each counts in every screening");
        run("profile", "set", "--end-condition", "placenta-praevia");
        assertThat(run("profile", "show").out()).contains("none that still counts", "placenta-praevia, since");
    }

    @Test
    void aChangeThatOutdatesTheCalendarSaysSo() {
        run("profile", "set", "--due", "2027-03-14");
        String again = "Your calendar still holds the plan you made before.";
        assertThat(run("profile", "set", "--condition", "anaemia").out()).doesNotContain(again);
        run("plan", "--format", "ics");
        assertThat(run("profile", "set", "--condition", "placenta-praevia").out()).contains(again);
        assertThat(run("profile", "set", "--due", "2027-03-15").out()).contains(again);
        assertThat(run("profile", "set", "--minutes", "20").out()).doesNotContain(again);
    }

    @Test
    void whoseCountryIsNotKnownTypesTheNumber() throws IOException {
        Cli.Result result = typing("24+3", "later", "", "Atlantis", "0118 999", "0", "flying", "", "", "", "", "", "")
                .start("profile", "set");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        // None of this speaks of flags, which she has not seen.
        assertThat(result.out()).contains("'later' is not a phone number", "nothing called 'flying' to leave out")
                .doesNotContain("--maternity-unit takes", "--avoid");
        assertThat(Files.readString(file)).contains("emergency-number: \"0118 999\"").doesNotContain("country");
    }

    @Test
    void setAsksWhereNoFlagIsGiven() throws IOException {
        Cli.Result result = typing("24+3", "0117 496 0000", "Atlantis", "uk", "0", "kneeling", "15", "y", "", "n", "y")
                .start("profile", "set");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("The emergency number of 'Atlantis' is not known here", "today week 24+3");
        assertThat(Files.readString(file)).contains("country: \"GB\"", "maternity-unit: \"0117 496 0000\"",
                "none-of-the-rest: 2026-11-20", "avoid: [kneeling]", "minutes: 15", "new-to-exercise: true",
                "plain: false", "diary: true");
    }
}
