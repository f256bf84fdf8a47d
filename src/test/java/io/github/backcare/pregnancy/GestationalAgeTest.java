package io.github.backcare.pregnancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GestationalAgeTest {

    @ParameterizedTest
    @CsvSource({
        // last period, day, age, trimester; counted by hand on a calendar
        "2026-06-07, 2026-06-14, 1+0, 1", "2026-06-07, 2026-09-12, 13+6, 1", "2026-06-07, 2026-09-13, 14+0, 2",
        "2026-06-07, 2026-12-19, 27+6, 2", "2026-06-07, 2026-12-20, 28+0, 3", "2026-06-07, 2027-03-14, 40+0, 3",
        "2026-06-07, 2027-04-03, 42+6, 3",
        // 2028 has a 29 February: 20 February to 5 March is 14 days, a year earlier 13
        "2028-02-20, 2028-03-05, 2+0, 1", "2027-02-20, 2027-03-05, 1+6, 1", "2028-02-29, 2028-03-07, 1+0, 1",
        // over a new year, and over both changes of the clocks
        "2026-12-25, 2027-01-08, 2+0, 1", "2027-03-27, 2027-11-06, 32+0, 3",
    })
    void agesAreCompletedWeeksAndDays(LocalDate lastPeriod, LocalDate day, String age, int trimester) {
        GestationalAge reached = GestationalAge.sinceLastPeriod(lastPeriod, day).orElseThrow();
        assertThat(reached).hasToString(age);
        assertThat(reached.trimester().number()).isEqualTo(trimester);
        assertThat(reached.dueDate(day)).isEqualTo(lastPeriod.plusDays(280));
    }

    @Test
    void everyDayHasTheAgeAfterTheDayBeforeForFourYears() {
        for (LocalDate start = LocalDate.of(2027, 1, 1); start.getYear() < 2029; start = start.plusDays(1)) {
            for (int days = 7; days <= 42 * 7 + 6; days++) {
                GestationalAge age = GestationalAge.sinceLastPeriod(start, start.plusDays(days)).orElseThrow();
                assertThat(age.week() * 7 + age.day()).isEqualTo(days);
            }
            assertThat(GestationalAge.sinceLastPeriod(start, start.plusDays(6))).isEmpty();
            assertThat(GestationalAge.sinceLastPeriod(start, start.plusDays(301))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Auckland, 24+0", "Europe/London, 23+6", "Pacific/Honolulu, 23+6"})
    void todayIsTheDayWhereSheIs(String zone, String age) {
        // 21 November 2026, 20:00 in London is already Sunday the 22nd in Auckland.
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T20:00:00Z"), ZoneId.of(zone));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new String[] {"screen", "--due", "2027-03-14", "--nothing-else", "--json"},
                new ByteArrayInputStream(new byte[0]), out, out, Map.of(), clock);
        String[] parts = age.split("\\+");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"week\" : " + parts[0], "\"day\" : " + parts[1]);
    }
}
