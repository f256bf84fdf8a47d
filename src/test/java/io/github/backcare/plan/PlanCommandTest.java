package io.github.backcare.plan;

import static io.github.backcare.plan.Calendars.byUid;
import static io.github.backcare.plan.Calendars.events;
import static io.github.backcare.plan.Calendars.read;
import static io.github.backcare.plan.Calendars.start;
import static io.github.backcare.plan.Calendars.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code backcare plan}, its calendar read back by another library. Today is Friday 20 November 2026, noon. */
@Isolated("it sets the language or the time zone of the whole program")
class PlanCommandTest {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 14);
    @TempDir
    private Path folder;

    private Cli.Result run(String... args) {
        return Cli.env("XDG_CONFIG_HOME", folder.toString()).start(args);
    }

    private Calendar calendar(String... args) {
        Path file = folder.resolve("plan.ics");
        List<String> line = new ArrayList<>(List.of("plan", "--output", file.toString()));
        line.addAll(List.of(args));
        Cli.Result result = run(line.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.toString()).isZero();
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void datesAndWeeksAgreeWithAnIndependentCount() {
        run("profile", "set", "--due", "2027-03-14");
        List<VEvent> events = events(calendar("--days", "mon,wed,fri", "--time", "18:30"));
        List<LocalDateTime> expected = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 11, 20); !day.isAfter(DUE); day = day.plusDays(1)) {
            if (List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY).contains(day.getDayOfWeek())) {
                expected.add(day.atTime(18, 30));
            }
        }
        assertThat(events).extracting(Calendars::start).containsExactlyElementsOf(expected).hasSize(49);
        for (VEvent event : events) {
            // Days counted back from the due date by epoch days, not by the code under test.
            long days = 280 - (DUE.toEpochDay() - start(event).toLocalDate().toEpochDay());
            int trimester = days < 14 * 7 ? 1 : days < 28 * 7 ? 2 : 3;
            assertThat(value(event, "DESCRIPTION")).contains("Week " + days / 7 + ", trimester " + trimester + ".");
        }
    }

    @Test
    void everyEventIsPrivateNeutralAndLeavesHerFree() {
        run("profile", "set", "--due", "2027-03-14", "--condition", "twins", "--maternity-unit", "0117 496 0000");
        for (VEvent event : events(calendar())) {
            assertThat(value(event, "SUMMARY")).isEqualTo("Back exercises");
            assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
            assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
            assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
            assertThat(value(event, "DESCRIPTION")).contains("backcare screen", "Stop at once", "0117 496 0000");
            assertThat(event.getProperty("ORGANIZER")).isEmpty();
        }
    }

    @Test
    void noLineIsLongerThanTheStandardAllows() throws IOException {
        // The standard counts octets: these take two, three and four each.
        String number = "été № 0117 ♥ 💚💚💚💚 496 éééééééééééé №№№№№№№№№№";
        run("profile", "set", "--due", "2027-03-14", "--maternity-unit", number);
        assertThat(events(calendar())).allSatisfy(event ->
                assertThat(value(event, "DESCRIPTION")).contains(number));
        String file = Files.readString(folder.resolve("plan.ics"));
        assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(file.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(2, 75));
    }

    @Test
    void theRoutineChangesWithTheTrimester() {
        run("profile", "set", "--due", "2027-03-14");
        for (VEvent event : events(calendar())) {
            boolean third = !start(event).toLocalDate().isBefore(DUE.minusWeeks(12));
            assertThat(value(event, "DESCRIPTION").contains("Cat-cow")).isEqualTo(!third);
        }
    }

    @Test
    void placentaPraeviaEndsThePlanBefore26WeeksAndSaysSo() {
        run("profile", "set", "--due", "2027-03-14", "--condition", "placenta-praevia");
        List<VEvent> events = events(calendar());
        // 26+0 is 98 days before the due date: 6 December 2026, so the last session is on Friday the 4th.
        assertThat(start(events.get(events.size() - 1)).toLocalDate()).isEqualTo("2026-12-04");
        assertThat(value(events.get(0), "DESCRIPTION")).contains("Ask your midwife or doctor before you do these.");
        Cli.Result text = run("plan");
        assertThat(text.out().replaceAll("\\s+", " ")).contains("The plan ends before 7 December 2026");
        assertThat(run("plan", "--format", "ics").err().replaceAll("\\s+", " ")).contains("7 sessions",
                "The plan ends before 7 December 2026");
        assertThat(events).filteredOn(event -> value(event, "DESCRIPTION").contains("The plan ends before 7 December"))
                .containsExactly(events.get(events.size() - 1));
        run("profile", "set", "--agreed", "today");
        assertThat(value(events(calendar()).get(0), "DESCRIPTION")).doesNotContain("before you do these");
    }

    @Test
    void whatAConditionAsksOfHerStandsInEachEvent() {
        run("profile", "set", "--due", "2027-03-14");
        String because = io.github.backcare.Shipped.rules().rules().stream()
                .filter(rule -> rule.id().contains("anaemia") && rule.level().name().equals("CAUTION"))
                .findFirst().orElseThrow().because();
        run("profile", "set", "--condition", "low iron");
        assertThat(events(calendar())).allSatisfy(event ->
                assertThat(value(event, "DESCRIPTION")).contains(because));
        assertThat(run("plan").out().replaceAll("\\s+", " ")).contains(because);
        assertThat(run("plan", "--format", "markdown").out()).contains(because);
    }

    @Test
    void whereTheFirstSessionIsNotClearTheVerdictIsPrintedAndNoExercise() {
        run("profile", "set", "--due", "2027-03-14", "--condition", "triplets");
        Path file = folder.resolve("no.ics");
        Cli.Result result = run("plan", "--output", file.toString());
        assertThat(result.exitCode()).isEqualTo(20);
        assertThat(result.out()).contains("STOP").doesNotContain("times");
        assertThat(file).doesNotExist();
    }

    @Test
    void importingAgainUpdatesInsteadOfDoubling() {
        run("profile", "set", "--due", "2027-03-14");
        Map<String, VEvent> first = byUid(calendar("--days", "mon,wed,fri"));
        Map<String, VEvent> moved = byUid(calendar("--days", "tue,thu,sat", "--time", "7:15"));
        assertThat(moved.keySet()).containsAll(first.keySet());
        assertThat(moved.values().stream().filter(event -> !value(event, "STATUS").equals("CANCELLED")).toList())
                .allSatisfy(event -> assertThat(start(event).toLocalTime()).isEqualTo("07:15"));
        Map<String, VEvent> fewer = byUid(calendar("--days", "tue,thu"));
        assertThat(fewer.keySet()).containsAll(moved.keySet());
        assertThat(fewer.values().stream().filter(event -> value(event, "STATUS").equals("CONFIRMED")).toList())
                .allSatisfy(event -> assertThat(start(event).getDayOfWeek()).isIn(DayOfWeek.TUESDAY,
                        DayOfWeek.THURSDAY));
    }

    @Test
    void aShorterPlanTakesTheLaterSessionsOut() {
        run("profile", "set", "--due", "2027-03-14");
        Map<String, VEvent> all = byUid(calendar());
        run("profile", "set", "--condition", "placenta-praevia");
        Map<String, VEvent> fewer = byUid(calendar());
        assertThat(fewer.keySet()).isEqualTo(all.keySet());
        assertThat(fewer.values()).allSatisfy(event -> assertThat(value(event, "STATUS")).isEqualTo(
                start(event).toLocalDate().isBefore(LocalDate.of(2026, 12, 6)) ? "CONFIRMED" : "CANCELLED"));
    }

    @Test
    void cancelWritesTheSameEventsAsCancelledEvenWhenThePregnancyHasEnded() {
        run("profile", "set", "--due", "2027-03-14");
        Map<String, VEvent> plan = byUid(calendar());
        run("profile", "set", "--ended");
        assertThat(run("plan").exitCode()).isEqualTo(65);
        Calendar cancelled = calendar("--cancel");
        assertThat(cancelled.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("CANCEL");
        assertThat(byUid(cancelled).keySet()).isEqualTo(plan.keySet());
        byUid(cancelled).forEach((uid, event) -> {
            assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
            assertThat(start(event)).isEqualTo(start(plan.get(uid)));
            assertThat(Integer.parseInt(value(event, "SEQUENCE")))
                    .isGreaterThanOrEqualTo(Integer.parseInt(value(plan.get(uid), "SEQUENCE")));
        });
    }

    @Test
    void timesFloatThroughDaylightSaving() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
            // 28 March 2027, 01:30 does not exist in London; 31 October 2027 has it twice.
            run("profile", "set", "--due", "2027-08-01");
            List<VEvent> events = events(calendar("--days", "sun", "--time", "01:30"));
            assertThat(events).hasSize(37).allSatisfy(event ->
                    assertThat(start(event).toLocalTime()).isEqualTo("01:30"));
            assertThat(Files.readString(folder.resolve("plan.ics"))).contains("DTSTART:20270328T013000\r\n")
                    .doesNotContain("TZID", "VTIMEZONE");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theFirstTwoWeeksAreShorterAndTheLastAreLighter() {
        run("profile", "set", "--due", "2027-03-14");
        List<VEvent> events = events(calendar());
        assertThat(value(events.get(0), "DESCRIPTION")).contains("About 10 minutes", "first two weeks");
        assertThat(value(events.get(5), "DESCRIPTION")).contains("first two weeks");
        assertThat(value(events.get(6), "DESCRIPTION")).contains("About 12 minutes").doesNotContain("first two weeks");
        assertThat(value(events.get(events.size() - 1), "DESCRIPTION")).contains("last weeks")
                .doesNotContain("About 12 minutes");
        assertThat(run("plan", "--minutes", "15").out()).contains("About 15 minutes").doesNotContain("first two weeks");
    }

    @Test
    void textAndMarkdownShowTheSamePlan() {
        String text = run("plan", "--due", "2027-03-14").out();
        assertThat(text).contains("49 sessions, from 20 November 2026 to 12 March 2027", "Week 23: Fri 20 Nov");
        String markdown = run("plan", "--due", "2027-03-14", "--format", "markdown").out();
        assertThat(markdown).startsWith("# Back exercises").contains("## Week 23", "- [ ] Fri 20 Nov");
        assertThat(markdown.split("- \\[ ] ")).hasSize(50);
    }

    @Test
    void withoutAProfileTheFlagsAreEnough() {
        assertThat(events(calendar("--week", "39", "--days", "sat"))).hasSize(1);
        assertThat(byUid(calendar("--week", "30"))).isEqualTo(byUid(calendar("--week", "30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "plan", "plan --week 24 --days moon", "plan --week 24 --days mon,,wed", "plan --week 24 --time 25:00",
        "plan --week 24 --time half", "plan --week 24 --format pdf", "plan --week 40 --days mon",
        "plan --due 2026-11-10", "plan --week 24 --position lying-flat", "plan --week 24 --output no-such/plan.ics",
    })
    void wrongUsageIsOneSentence(String line) {
        Cli.Result result = run(line.split(" "));
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().strip().lines()).hasSize(1);
    }
}
