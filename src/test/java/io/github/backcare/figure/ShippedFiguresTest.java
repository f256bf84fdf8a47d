package io.github.backcare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.routine.Exercise;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Every figure that ships, in each of its poses and on the way between them. */
class ShippedFiguresTest {

    static Stream<Exercise> exercises() {
        return Shipped.book().exercises().stream();
    }

    @Test
    void everyExerciseHasAFigureWithAPoseForEachStep() {
        assertThat(exercises()).hasSizeGreaterThan(40).allSatisfy(exercise -> {
            assertThat(exercise.figure()).as(exercise.id()).isPresent();
            assertThat(exercise.figure().orElseThrow().steps()).hasSameSizeAs(exercise.steps());
        });
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void showsWhatAPersonCanDo(Exercise exercise) {
        assertThat(FigureLint.problems(exercise.figure().orElseThrow())).as(exercise.id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void isAWellFormedPictureThatNeedsNothingElse(Exercise exercise) throws Exception {
        Figure figure = exercise.figure().orElseThrow();
        for (Figure side : List.of(figure, figure.mirrored())) {
            for (int step = 0; step < side.steps().size(); step++) {
                String svg = SvgPainter.paint(side, step, 30, "a", "A <title> & more", "A \"description\"");
                Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));
                assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A <title> & more");
                assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("A \"description\"");
                assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href", "url(",
                        "<script", "<image", "NaN", "Infinity");
                assertThat(svg.length()).isLessThan(12_000);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void fillsAnyRoomInBrailleAndInAscii(Exercise exercise) {
        Figure figure = exercise.figure().orElseThrow();
        for (int[] size : new int[][] {{40, 14}, {50, 20}, {24, 9}, {100, 40}}) {
            for (String pose : figure.steps()) {
                assertThat(BraillePainter.paint(figure, figure.before(0), pose, 0.5, size[0], size[1], 30))
                        .hasSize(size[1]).allMatch(line -> line.length() == size[0])
                        .allMatch(line -> line.chars().allMatch(c -> c == ' ' || c > 0x2800 && c <= 0x28ff))
                        .anyMatch(line -> !line.isBlank());
                assertThat(AsciiPainter.paint(figure, pose, size[0], size[1], 30)).hasSize(size[1])
                        .allMatch(line -> line.length() == size[0] && line.chars().allMatch(c -> c >= ' ' && c < 127))
                        .anyMatch(line -> !line.isBlank());
            }
        }
    }

    /** Twenty frames a movement: what changes from one to the next is a small part of what is there. */
    @ParameterizedTest
    @MethodSource("exercises")
    void movesSmoothlyInBraille(Exercise exercise) {
        Figure figure = exercise.figure().orElseThrow();
        for (int step = 0; step < figure.steps().size(); step++) {
            List<String> before = frame(figure, step, 0);
            for (int i = 1; i <= 20; i++) {
                List<String> now = frame(figure, step, i / 20.0);
                assertThat(changed(before, now)).as(exercise.id() + " step " + step + " frame " + i).isLessThan(150);
                before = now;
            }
        }
    }

    private static List<String> frame(Figure figure, int step, double t) {
        return BraillePainter.paint(figure, figure.before(step), figure.steps().get(step), t, 40, 14, 30);
    }

    private static int changed(List<String> before, List<String> now) {
        int changed = 0;
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < before.get(i).length(); j++) {
                changed += before.get(i).charAt(j) == now.get(i).charAt(j) ? 0 : 1;
            }
        }
        return changed;
    }
}
