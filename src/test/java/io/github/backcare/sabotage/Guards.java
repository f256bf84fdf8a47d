package io.github.backcare.sabotage;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs tests of the build in a JVM of their own, on the content that its class path has first. */
final class Guards {
    /** Tests of the build, the quickest first: a later group is needed only for what those before it let pass. */
    static final List<List<String>> GROUPS = List.of(
            names("screening.LevelsTest", "routine.ExerciseTableTest"),
            names("wording.PhraseRowsTest", "wording.DangerTest", "cli.ConversationTest"),
            names("lint.ContentCommandTest#whatShipsHasNoProblem"));

    private Guards() {
    }

    private static List<String> names(String... tests) {
        return Stream.of(tests).map("io.github.backcare."::concat).toList();
    }

    private static DiscoverySelector selected(String test) {
        return test.contains("#") ? selectMethod(test) : selectClass(test);
    }

    /** Prints a line for each test that fails, and what it said. */
    public static void main(String[] tests) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        DiscoverySelector[] classes = Stream.of(tests).map(Guards::selected).toArray(DiscoverySelector[]::new);
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(classes).build(), summary);
        StringWriter text = new StringWriter();
        summary.getSummary().getFailures().forEach(failure -> text.append("FAILED ")
                .append(failure.getTestIdentifier().getLegacyReportingName()).append(": ")
                .append(String.valueOf(failure.getException().getMessage())).append('\n'));
        System.out.print(text);
        System.out.println("RAN " + summary.getSummary().getTestsFoundCount());
    }
}
