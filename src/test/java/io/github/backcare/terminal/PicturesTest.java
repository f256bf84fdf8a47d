package io.github.backcare.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import io.github.backcare.routine.Moment;
import io.github.backcare.session.Ride;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/**
 * Makes the pictures of README.md from the program itself, in target/pictures; {@code src/test/scripts/pictures.sh}
 * puts them into docs/pictures.
 */
class PicturesTest {
    private static final Path FOLDER = Path.of("target/pictures");
    private static final int WIDTH = 80;
    private static final int HEIGHT = 24;

    @Test
    void aFrameOfASession() throws Exception {
        Ride ride = Ride.inWeek(24);
        ride.until(state -> state.exercise().id().equals("cat-cow")
                && state.moment().kind() == Moment.Kind.STEP && state.moment().repetition() == 3).pass(2);
        String svg = FrameSvg.of(Frame.render(ride.state(), WIDTH, HEIGHT, Picture.withFigure(true)), WIDTH);
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg))).getDocumentElement().getTagName()).isEqualTo("svg");
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("session.svg"), svg);
    }

    @Test
    void aHandout() throws Exception {
        Files.createDirectories(FOLDER);
        Cli.Result result = Cli.run("routine", "--week", "24", "--minutes", "15", "--format", "html", "--output",
                FOLDER.resolve("handout.html").toString());
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }
}
