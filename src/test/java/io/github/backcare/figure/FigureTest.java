package io.github.backcare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @TempDir
    Path folder;

    @Test
    void theBumpGrowsWithTheWeekAndNeverShrinks() {
        Pose standing = Stances.ALL.get("standing").pose();
        double before = 0;
        for (int week = 1; week <= 42; week++) {
            double now = Bump.front(Posing.body(standing, week));
            assertThat(now).as("week " + week).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(Bump.size(38)).isGreaterThan(Bump.size(20) + 5);
        assertThat(Bump.size(20)).isGreaterThan(Bump.size(8) + 3);
    }

    @Test
    void thePictureShowsTheBump() {
        Figure figure = shipped("wall-pelvic-tilt");
        assertThat(SvgPainter.paint(figure, 0, 38, "a", "t", "d"))
                .isNotEqualTo(SvgPainter.paint(figure, 0, 10, "a", "t", "d"));
        assertThat(BraillePainter.paint(figure, "rest", "rest", 1, 40, 14, 38))
                .isNotEqualTo(BraillePainter.paint(figure, "rest", "rest", 1, 40, 14, 10));
    }

    @Test
    void theOtherSideIsTheSamePictureFlipped() {
        Figure figure = shipped("seated-side-bend");
        List<String> one = AsciiPainter.paint(figure, "bend", 60, 20, 20);
        List<String> other = AsciiPainter.paint(figure.mirrored(), "bend", 60, 20, 20);
        assertThat(other).isNotEqualTo(one);
        assertThat(figure.mirrored().mirrored().steps()).isEqualTo(figure.steps());
        assertThat(dots(other)).isCloseTo(dots(one), org.assertj.core.data.Percentage.withPercentage(15));
    }

    @Test
    void aMovementEndsInItsPoses() {
        Figure figure = shipped("cat-cow");
        assertThat(BraillePainter.paint(figure, "flat", "round", 0, 40, 14, 20))
                .isEqualTo(BraillePainter.paint(figure, "flat", "flat", 0.7, 40, 14, 20));
        assertThat(BraillePainter.paint(figure, "flat", "round", 1, 40, 14, 20))
                .isEqualTo(BraillePainter.paint(figure, "round", "round", 0.2, 40, 14, 20))
                .isEqualTo(BraillePainter.paint(figure, "flat", "round", 7, 40, 14, 20));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{ like: standing, left-hand-at: [90, 90] } | the left arm stays 46 cm",
        "{ like: standing, left-upper-arm: -90, left-forearm: -120 } | the left elbow is at -30 degrees",
        "{ like: seated, thigh: 0, shin: 40, foot: 0 } | knee is at -40 degrees",
        "{ like: standing, back: [90, 150, 90] } | the lower back is at 60 degrees",
        "{ like: standing, pelvis-at: [0, 70], thigh: -90, shin: -90 } | is in the floor",
        "{ like: standing, pelvis-at: [-30, 85], foot-at: [-30, 0] } | is in the wall",
        "{ like: standing, turn: 70 } | the turn of the trunk is at 70 degrees",
    })
    void findsWhatNobodyCanDo(String pose, String problem) throws Exception {
        Problems problems = new Problems();
        Figure figure = read("{ props: [{ wall: -20 }], poses: { one: " + pose + " }, steps: [one] }", problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(FigureLint.problems(figure)).anyMatch(found -> found.contains(problem));
    }

    @Test
    void findsAKneeThatSlipsOnTheWay() throws Exception {
        Figure figure = read("{ poses: { one: { like: all-fours }, two: { like: all-fours, "
                + "pelvis-at: [-29, 34.5], thigh: -45 } }, steps: [one, two] }", new Problems());
        assertThat(FigureLint.problems(figure)).anyMatch(found -> found.contains("does not stay where it is"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{ poses: { one: { like: flying } }, steps: [one] } | no pose is called 'flying'",
        "{ poses: { one: { thigh: 5 } }, steps: [one] } | 'like' is missing",
        "{ poses: { one: { like: seated, tail: 5 } }, steps: [one] } | 'tail' is not something a pose says",
        "{ poses: { one: { like: seated, thigh: up } }, steps: [one] } | 'up' is not a number",
        "{ poses: { one: { like: seated, thigh: [1, 2, 3] } }, steps: [one] } | this takes 1 to 2 numbers, not 3",
        "{ poses: { one: { like: seated, hand-on: nose } }, steps: [one] } | 'nose' is none of",
        "{ poses: { one: { like: seated } }, steps: [two] } | no pose is called 'two'",
        "{ poses: { one: { like: seated } }, steps: [one, one] } | the exercise has 1 steps and the figure 2",
        "{ poses: { one: { like: seated } }, steps: [one], props: [{ sofa: 1 }] } | 'sofa' is not something",
        "{ poses: { one: { like: seated } }, steps: [one], view: above } | 'above' is none of",
        "{ poses: { one: { like: seated } }, steps: [one], colour: red } | the key 'colour' is not known here",
    })
    void saysWhatIsWrongInAFigure(String yaml, String message) throws Exception {
        Problems problems = new Problems();
        read(yaml, problems);
        assertThat(problems.sorted()).anyMatch(problem -> problem.message().contains(message)
                && problem.at().line() == 1);
    }

    private Figure read(String yaml, Problems problems) throws Exception {
        Path file = folder.resolve("exercises.yaml");
        Files.writeString(file, "figure: " + yaml + "\n");
        return FigureReader.read(YamlText.own(file).parse(problems).fields().required("figure"),
                yaml.contains("two: {") ? 2 : 1);
    }

    private static Figure shipped(String id) {
        return Shipped.book().exercises().stream().filter(exercise -> exercise.id().equals(id)).findFirst()
                .orElseThrow().figure().orElseThrow();
    }

    private static int dots(List<String> lines) {
        return lines.stream().collect(Collectors.joining()).replace(" ", "").length();
    }
}
