package io.github.backcare.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The hazard log names controls that are tested, and tests that exist. */
class ClinicalSafetyTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");
    private static final Pattern HAZARD = Pattern.compile("(?m)^\\| (H\\d\\d) \\|.*");

    private final String page = read();

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, Path> tests = Carriers.testClasses();
        List<String> missing = new ArrayList<>();
        for (MatchResult named : TEST.matcher(page).results().toList()) {
            Path file = tests.get(named.group(1));
            if (file == null || named.group(2) != null && !holds(named.group(1), named.group(2))) {
                missing.add(named.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyHazardHasEachColumnAndATestedControl() {
        List<String> hazards = HAZARD.matcher(page).results().map(MatchResult::group).toList();

        assertThat(hazards).hasSizeGreaterThanOrEqualTo(20).allSatisfy(hazard -> {
            assertThat(hazard.split(" \\| ?", -1)).as(hazard).hasSize(10).filteredOn(String::isBlank).hasSize(1);
            assertThat(TEST.matcher(hazard).find()).as(hazard).isTrue();
        });
    }

    @Test
    void everySabotageIsListed() {
        assertThat(Tsv.rows("/sabotage/edits.tsv"))
                .allSatisfy(edit -> assertThat(page).contains("| " + edit[0] + " |"));
    }

    /** Several classes of different packages may have the name. */
    private static boolean holds(String test, String method) throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(one -> one.endsWith(test + ".java")).toList()) {
                if (Files.readString(file).contains(" " + method + "(")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs/clinical-safety.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
