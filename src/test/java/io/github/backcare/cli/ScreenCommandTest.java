package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.backcare.Cli;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenCommandTest {

    @Test
    void bleedingIsUrgentAndSaysWhatToDoBeforeWhy() {
        Cli.Result result = Cli.run("screen", "--week", "28", "-s", "bleeding", "--nothing-else");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(30);
        assertThat(result.out()).contains("URGENT", "Source:");
        assertThat(result.out().indexOf("Ring your maternity unit now"))
                .isBetween(0, result.out().indexOf("Why"));
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // week, words, exit code; by clinical-sources sections 2 to 4 and 11
        "20, stiff back, 0",
        "20, placenta praevia, 10",
        "25, placenta praevia, 10",
        "26, placenta praevia, 20",
        "27, twins, 10",
        "28, twins, 10",
        "20, triplets, 20",
        "30, pre-eclampsia, 20",
        "24, cervical stitch, 20",
        "30, spotting, 30",
        "33, contractions, 30",
        "20, fever, 30",
        "30, chest pain, 40",
        "20, foot drop, 40",
        "12, rhesus negative, 0",
        "20, pelvic girdle pain, 10",
        "20, carpal tunnel, 10",
        "20, heartburn, 0",
    })
    void eachWordReachesTheLevelOfItsRow(String week, String words, int exitCode) {
        Cli.Result result = Cli.run("screen", "--week", week, "-s", words, "--nothing-else");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(exitCode);
    }

    @Test
    void conditionsAndSymptomsFeedOnePool() {
        assertThat(Cli.run("screen", "--week", "28", "-c", "bleeding", "--nothing-else").exitCode()).isEqualTo(30);
        assertThat(Cli.run("screen", "--week", "30", "-s", "twins", "-c", "stiff back", "--nothing-else").exitCode())
                .isEqualTo(10);
    }

    @Test
    void whatIsNotUnderstoodIsNeverCleared() {
        Cli.Result result = Cli.run("screen", "--week", "20", "-s", "my flurb is glonking", "--nothing-else");
        assertThat(result.exitCode()).isEqualTo(65);
        assertThat(result.out()).contains("NOT SURE", "my flurb is glonking");
    }

    @Test
    void whatWasHeardButNotCountedIsSaidBackWhereSheMayExercise() throws Exception {
        String said = "stiff back, my sister had bleeding";
        Cli.Result result = Cli.run("screen", "--week", "28", "-s", said, "--nothing-else");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("Heard, but not counted as a complaint of today", "\"my sister had bleeding\"",
                "If that is wrong");
        assertThat(Json.read(Cli.run("screen", "--week", "28", "-s", said, "--nothing-else", "--json").out())
                .list("notCounted")).containsExactly("my sister had bleeding");
        assertThat(Cli.run("screen", "--week", "28", "-s", "spotting, no cramps", "--nothing-else").out())
                .doesNotContain("not counted");
    }

    @Test
    void whatReadsLikeADangerCountsAsOne() {
        Cli.Result result = Cli.run("screen", "--week", "26", "-s",
                "little man's normally a footballer after dinner, tonight he's not bothered", "--nothing-else");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(30);
        assertThat(result.out()).contains("Something your maternity unit should hear about now", "do not wait");
    }

    @Test
    void whatMightBeADangerIsSaidBackInAScript() {
        Cli.Result result = Cli.run("screen", "--week", "26", "-s",
                "mild backache, I sneeze forty times in a row every evening", "--nothing-else");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(65);
        assertThat(result.out()).contains("What I am not sure about", "ring your maternity unit now")
                .doesNotContain("leave it out", "-s sounds");
    }

    @Test
    void inJsonADoubtHasBothItsReadings() {
        Cli.Result result = Cli.run("screen", "--week", "26", "-s",
                "mild backache, I sneeze forty times in a row every evening", "--nothing-else", "--json");
        assertThat(result.out()).contains("\"said\" : \"mild backache, I sneeze forty times in a row every evening\"",
                "\"id\" : \"sounds-worrying\"", "\"id\" : \"\"");
    }

    @Test
    void kindWordsAreNotDrownedOutByTheSecondReader() {
        Cli.Result result = Cli.run("screen", "--week", "24", "-s",
                "my partner shoved me into a wall last nite, please dont tell anyone", "--nothing-else");
        assertThat(result.out()).contains("Your safety comes first").doesNotContain("please dont tell anyone");
    }

    @Test
    void aWordWithAHarmlessMeaningIsAskedBackWithoutAnEmptyFlag() {
        Cli.Result result = Cli.run("screen", "--week", "30", "-s", "my waters", "--nothing-else");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(65);
        assertThat(result.out()).contains("my waters leak or have gone (then say: -s fluid-leak)",
                "water to drink or swim in (then leave it out, or say it in full)").doesNotContain("-s )");
    }

    @Test
    void withoutNothingElseAScriptGetsUnknownAndTheListNotAsked() throws IOException {
        Cli.Result result = Cli.run("screen", "--week", "20", "-s", "stiff back", "--json");
        assertThat(result.exitCode()).isEqualTo(65);
        assertThat(Json.read(result.out()).at("level")).isEqualTo("unknown");
        assertThat(Json.read(result.out()).at("atLeast")).isEqualTo("go");
        assertThat(Json.read(result.out()).at("mayExercise")).isEqualTo("false");
        assertThat(Json.read(result.out()).list("notAsked")).contains("vaginal-bleeding", "told-to-rest");
    }

    @Test
    void jsonIsOneObjectWithTheContractsKeys() throws IOException {
        Cli.Result result = Cli.run("screen", "--week", "28", "-s", "spotting", "--nothing-else", "--json");
        Json json = Json.read(result.out());
        assertThat(json.keys()).containsExactly("level", "atLeast", "mayExercise", "askFirst", "week", "day", "trimester",
                "findings", "notUnderstood", "ambiguous", "notCounted", "notAsked", "takenAsDenied", "reasons",
                "limits", "alternatives", "rules");
        assertThat(json.at("level")).isEqualTo("urgent");
        assertThat(json.at("week")).isEqualTo("28");
        assertThat(json.at("trimester")).isEqualTo("3");
        assertThat(json.at("findings.0.id")).isEqualTo("vaginal-bleeding");
        assertThat(json.at("findings.0.said")).isEqualTo("spotting");
        assertThat(json.at("rules.reviewed")).isEqualTo("false");
        assertThat(json.list("takenAsDenied")).doesNotContain("vaginal-bleeding").contains("fluid-leak");
    }

    @Test
    void explainShowsEachRuleWithTheValuesItSaw() {
        Cli.Result result = Cli.env("COLUMNS", "100").start("screen", "--week", "25", "-c", "placenta praevia",
                "--nothing-else", "--explain");
        assertThat(result.out()).containsPattern("fired +placenta-praevia-before-26-weeks")
                .containsPattern("silent +placenta-praevia-from-26-weeks").contains("week 26 to 42: 25");
    }

    @Test
    void stopOffersAlternativesToAskAboutAndUrgentDoesNot() {
        assertThat(Cli.run("screen", "--week", "26", "-c", "placenta praevia", "--nothing-else").out())
                .contains("Ask first whether one of these");
        assertThat(Cli.run("screen", "--week", "26", "-s", "bleeding", "--nothing-else").out())
                .doesNotContain("Ask first whether");
    }

    @Test
    void whatNeedsKinderWordsHasThemInPlaceOfTheHeadline() {
        Cli.Result harm = Cli.run("screen", "--week", "26", "-s", "self-harm-thoughts", "--nothing-else");
        assertThat(harm.exitCode()).isEqualTo(40);
        assertThat(harm.out()).contains("116 123", "988").doesNotContain("Call 999", "Taken as no");
        Cli.Result ended = Cli.run("screen", "--week", "26", "-s", "pregnancy-ended", "--nothing-else");
        assertThat(ended.exitCode()).isEqualTo(65);
        assertThat(ended.out()).contains("so sorry").doesNotContain("NOT SURE", "I can't tell");
    }

    @Test
    void theGraverFindingKeepsItsPlainHeadline() {
        Cli.Result both = Cli.run("screen", "--week", "26", "-s", "pregnancy-ended", "-s", "bleeding-heavy",
                "--nothing-else");
        assertThat(both.exitCode()).isEqualTo(40);
        assertThat(both.out()).contains("Call 999, 112 or 911");
    }

    @Test
    void severePainStopsAndWorsePainIsCaution() {
        assertThat(Cli.run("screen", "--week", "20", "--pain", "6", "--nothing-else").exitCode()).isZero();
        assertThat(Cli.run("screen", "--week", "20", "--pain", "7", "--nothing-else").exitCode()).isEqualTo(20);
        assertThat(Cli.run("screen", "--week", "20", "--trend", "worse", "--nothing-else").exitCode()).isEqualTo(10);
        assertThat(Cli.run("screen", "--week", "20", "--pain", "5", "--trend", "worse", "--nothing-else").exitCode())
                .isEqualTo(20);
    }

    @Test
    void datesGiveTheCompletedWeek() throws IOException {
        // Due 2027-03-14: day 0 was 2026-06-07, so 20 November 2026 is day 166, 23 weeks and 5 days.
        Cli.Result due = Cli.run("screen", "--due", "2027-03-14", "--nothing-else", "--json");
        assertThat(Json.read(due.out()).at("week") + "+" + Json.read(due.out()).at("day")).isEqualTo("23+5");
        Cli.Result lmp = Cli.run("screen", "--lmp", "2026-06-07", "--nothing-else", "--json");
        assertThat(Json.read(lmp.out()).at("week") + "+" + Json.read(lmp.out()).at("day")).isEqualTo("23+5");
    }

    @Test
    void withoutAnAgeAnEmergencyIsStillAnEmergency() {
        assertThat(Cli.run("screen", "-s", "chest pain", "--nothing-else").exitCode()).isEqualTo(40);
        Cli.Result result = Cli.run("screen", "-s", "stiff back", "--nothing-else");
        assertThat(result.exitCode()).isEqualTo(65);
        assertThat(result.out()).contains("how far you are");
    }

    @Test
    void plainOutputHasNoEscapeAndNoGlyph() {
        Cli.Result result = Cli.typing().start("screen", "--week", "28", "-s", "bleeding", "--nothing-else", "--plain");
        assertThat(result.out()).matches(text -> text.chars().allMatch(c -> c < 128 && (c >= 32 || c == '\n')));
    }

    @Test
    void colourNeedsATerminalAndRespectsNoColor() {
        String[] args = {"screen", "--week", "28", "-s", "bleeding", "--nothing-else"};
        assertThat(Cli.run(args).out()).doesNotContain("\u001b");
        assertThat(Cli.typing().start(args).out()).contains("\u001b[");
        assertThat(Cli.typing().with("NO_COLOR", "1").start(args).out()).doesNotContain("\u001b");
        assertThat(Cli.typing().with("TERM", "dumb").start(args).out()).doesNotContain("\u001b");
    }

    @Test
    void escapesInHerWordsNeverReachTheTerminal() {
        Cli.Result result = Cli.run("screen", "--week", "20", "-s", "\u001b]0;hi\u0007 \u202eflurb", "--nothing-else");
        assertThat(result.out()).doesNotContain("\u001b", "\u0007", "\u202e");
        assertThat(result.exitCode()).isEqualTo(65);
    }

    /** A parsed JSON text, by paths such as {@code findings.0.id}. */
    private record Json(java.util.Map<String, Object> values) {

        static Json read(String text) throws IOException {
            try (JsonParser parser = new JsonFactory().createParser(text)) {
                parser.nextToken();
                @SuppressWarnings("unchecked")
                var object = (java.util.Map<String, Object>) value(parser);
                assertThat(parser.nextToken()).as("nothing after the object").isNull();
                return new Json(object);
            }
        }

        java.util.Set<String> keys() {
            return values.keySet();
        }

        String at(String path) {
            Object value = values;
            for (String part : path.split("\\.")) {
                value = value instanceof java.util.List<?> list ? list.get(Integer.parseInt(part))
                        : ((java.util.Map<?, ?>) value).get(part);
            }
            return String.valueOf(value);
        }

        java.util.List<String> list(String key) {
            return ((java.util.List<?>) values.get(key)).stream().map(String::valueOf).toList();
        }

        private static Object value(JsonParser parser) throws IOException {
            switch (parser.currentToken()) {
                case START_OBJECT:
                    java.util.Map<String, Object> object = new java.util.LinkedHashMap<>();
                    while (parser.nextToken() != com.fasterxml.jackson.core.JsonToken.END_OBJECT) {
                        String name = parser.currentName();
                        parser.nextToken();
                        object.put(name, value(parser));
                    }
                    return object;
                case START_ARRAY:
                    java.util.List<Object> list = new java.util.ArrayList<>();
                    while (parser.nextToken() != com.fasterxml.jackson.core.JsonToken.END_ARRAY) {
                        list.add(value(parser));
                    }
                    return list;
                default:
                    return parser.getText();
            }
        }
    }
}
