package io.github.backcare.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number Linux keeps of a terminal's line discipline. JLine 4.5's native code leaves it to chance whenever it changes
 * a terminal's settings, so it is noted before and put back after; {@code stty -a} would show the difference.
 */
final class LineDiscipline {
    private static final Pattern LINE = Pattern.compile("\\bline = (\\d{1,3});");

    private final Optional<String> number;

    private LineDiscipline(Optional<String> number) {
        this.number = number;
    }

    /** The number as it is now; nothing where the system has no such thing. */
    static LineDiscipline ofStandardInput() {
        Matcher matcher = LINE.matcher(stty("-a"));
        return new LineDiscipline(matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty());
    }

    void restore() {
        number.ifPresent(line -> stty("line", line));
    }

    private static String stty(String... arguments) {
        try {
            List<String> command = new java.util.ArrayList<>(List.of("stty"));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            // No stty, no such number.
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
