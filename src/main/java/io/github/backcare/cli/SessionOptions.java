package io.github.backcare.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How a session is run: {@code --voice}, {@code --my-pace}, {@code --no-figure}, {@code --diary},
 * {@code --speed}. */
final class SessionOptions {
    private static final double MAX_SPEED = 1000;

    private SessionOptions() {
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.flag("Speak the cues through the system's own speech.", "--voice"));
        spec.addOption(Options.flag("Repetitions without a hold wait for you: Enter when you are done.", "--my-pace"));
        spec.addOption(Options.flag("Leave out the drawing of the exercise.", "--no-figure"));
        spec.addOption(Options.value("yes|no", "Keep a diary of your sessions on this computer, or don't; without it you "
                + "are asked once.", "--diary"));
        spec.addOption(OptionSpec.builder("--speed").type(String.class).paramLabel("X").hidden(true)
                .description("Run the clock so many times faster, for trying things out.").build());
    }

    static double speed(ParseResult parsed) {
        String text = Options.has(parsed, "--speed") ? Options.text(parsed, "--speed") : "1";
        if (text.matches("[0-9]{1,4}(\\.[0-9]{1,3})?")) {
            double speed = Double.parseDouble(text);
            if (speed >= 0.1 && speed <= MAX_SPEED) {
                return speed;
            }
        }
        throw new UsageException("--speed takes a number from 0.1 to 1000, not '" + text + "'.");
    }
}
