package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The weeks of pregnancy that a text states. */
class WeekReadingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"I'm 30 weeks | 30 | 30 weeks", "I am 30 weeks | 30 | 30 weeks", "I'm 4 wks | 4 | 4 wks",
        "I'm 42 weeks | 42 | 42 weeks", "30 weeks pregnant | 30 | 30 weeks", "sofa 30 weeks pregnant | 30 | 30 weeks",
        "I'm 30 weeks, sofa | 30 | 30 weeks", "I'm 30 weeks pregnant | 30 | 30 weeks", "30+2 | 30 | 30+2",
        "sofa 30+2 weeks sofa | 30 | 30+2 weeks", "4+0 | 4 | 4+0"})
    void aWeekThatIsNowIsRead(String text, int week, String said) {
        assertThat(Small.read(text).weeks()).containsExactly(new SaidWeek(week, true, said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'm 3 weeks", "I'm 43 weeks", "I'm 30 sofas", "sofa 30 weeks", "am 30 weeks", "I'm 30 weeks sofa",
        "at 30 weeks pregnant", "was 30 weeks pregnant", "at 30+2", "since 30+2", "3+2", "43+1", "30 sofa pregnant", "I'm 30",
        "+3", "bleeding at 8 weeks", "bleeding early on, scan clear", "back ache at 8 weeks, scan clear"})
    void otherNumbersAreNone(String text) {
        assertThat(Small.read(text).weeks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bleeding at 8 weeks, scan clear | 8 | bleeding at 8 weeks",
        "at 8 weeks bleeding, scan clear | 8 | at 8 weeks bleeding", "bleeding week 8, scan clear | 8 | bleeding week 8",
        "bleeding at 4 weeks, scan clear | 4 | bleeding at 4 weeks",
        "bleeding at 42 weeks, scan clear | 42 | bleeding at 42 weeks"})
    void theWeekOfAComplaintThatIsPastIsReadWithIt(String text, int week, String said) {
        assertThat(Small.read(text).mentions()).isEmpty();
        assertThat(Small.read(text).weeks()).containsExactly(new SaidWeek(week, false, said));
    }

    @Test
    void aPastWeekOutOfAPregnancyIsNone() {
        assertThat(List.of(3, 43)).allSatisfy(week ->
                assertThat(Small.read("bleeding at " + week + " weeks, scan clear").weeks()).isEmpty());
    }

    @Test
    void aWeekThatIsNotTheKnownOneIsDoubted() {
        SaidWeek now = new SaidWeek(30, true, "");
        assertThat(List.of(29, 30, 31)).noneMatch(now::doubts);
        assertThat(List.of(28, 32)).allMatch(now::doubts);
        SaidWeek past = new SaidWeek(8, false, "");
        assertThat(past.doubts(11)).isFalse();
        assertThat(past.doubts(10)).isTrue();
    }
}
