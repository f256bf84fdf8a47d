package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import io.github.backcare.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong around the program: streams, clocks, languages, a long diary. Alone, since it changes the JVM's language. */
@Isolated
class FaultsTest {
    private static final String[] BLEEDING = {"screen", "--week", "28", "-s", "bleeding", "--nothing-else"};

    @TempDir
    Path folder;

    @Test
    void aPipeThatBreaksAnywhereChangesNoVerdict() {
        int length = Cli.run(BLEEDING).out().getBytes(StandardCharsets.UTF_8).length;
        for (int fits = 0; fits < length; fits += 397) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertThat(run(BLEEDING, full(fits, "Broken pipe"), err, Cli.CLOCK)).as("after %d bytes", fits).isEqualTo(30);
            assertThat(err.toString(StandardCharsets.UTF_8)).as("after %d bytes", fits).isEmpty();
        }
    }

    @Test
    void aDiskThatIsFullAnywhereIsNoVerdictAtAll() {
        for (int fits = 0; fits < 400; fits += 97) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertThat(run(BLEEDING, full(fits, "No space left on device"), err, Cli.CLOCK)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written").hasLineCount(1);
        }
    }

    @Test
    void whereErrorsCannotBeShownTheVerdictStands() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(run(BLEEDING, out, full(0, "Broken pipe"), Cli.CLOCK)).isEqualTo(30);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("URGENT");
    }

    /** Due in March 2027: within 40 weeks and three after it is known how far she is, else that is asked or unknown. */
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2026-05-01", "2027-04-10", "9999-12-31"})
    void aClockThatIsFarOffClearsNobody(String day) throws IOException {
        profile("due: 2027-03-14\nnone-of-the-rest: 2026-11-01\n");
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        for (String command : List.of("screen", "session --no-input")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int exitCode = run((command + " --nothing-else").split(" "), out, err, clock);
            assertThat(exitCode).as("%s on %s: %s%s", command, day, out, err).isIn(2, 65);
        }
    }

    @Test
    void aClockSetBackADayKeepsWhatIsRemembered() throws IOException {
        profile("due: 2027-03-14\nconditions:\n  - finding: placenta-praevia\n    since: 2026-11-20\n");
        Clock before = Clock.fixed(Instant.parse("2026-11-19T12:00:00Z"), ZoneOffset.UTC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exitCode = run(new String[] {"screen", "--nothing-else", "--json"}, out, new ByteArrayOutputStream(), before);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"placenta-praevia\"", "\"week\" : 23");
        assertThat(exitCode).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void theLanguageAndZoneOfTheMachineChangeNothing(String language) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> lines = List.of("screen --week 28 -s SPOTTING,ITCHING --nothing-else", "screen --due 2027-03-14 --json",
                "routine --week 24 --minutes 10 --format json", "plan --week 24", "faq IS SWIMMING OK", "screen --week X");
        List<Cli.Result> expected = lines.stream().map(line -> Cli.run(line.split(" "))).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(lines.stream().map(line -> Cli.run(line.split(" ")))).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDiaryOfTenThousandSessionsIsReadWhole() throws IOException {
        Path file = folder.resolve("backcare/diary.jsonl");
        Files.createDirectories(file.getParent());
        String entry = "{\"at\":\"2026-11-19T18:30:00Z\",\"week\":24,\"seconds\":745,\"planned\":6,\"done\":[\"cat-cow\"],"
                + "\"painBefore\":3,\"painAfter\":2,\"ended\":\"finished\"}\n";
        Files.writeString(file, entry.repeat(9_999) + "{\"at\":\"20" + "\n" + entry);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run(new String[] {"diary", "export"}, out, err, Cli.CLOCK)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(10_001);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 10000 is damaged").hasLineCount(1);
        assertThat(run(new String[] {"diary"}, out, err, Cli.CLOCK)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("of 10000 sessions");
    }

    private void profile(String content) throws IOException {
        Path file = folder.resolve("backcare/profile.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "version: 1\nid: abc\n" + content);
    }

    private int run(String[] args, OutputStream out, OutputStream err, Clock clock) {
        return Main.run(args, new ByteArrayInputStream(new byte[0]), out, err,
                Map.of("XDG_CONFIG_HOME", folder.toString(), "XDG_DATA_HOME", folder.toString()), clock);
    }

    /** Takes so many bytes and then fails. */
    private static OutputStream full(int fits, String message) {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int b) throws IOException {
                if (taken++ >= fits) {
                    throw new IOException(message);
                }
            }
        };
    }
}
