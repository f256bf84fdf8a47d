package io.github.backcare.terminal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of the system that speaks. The text goes in on standard input, or as one argument behind {@code --}; no
 * shell ever sees it.
 *
 * @param name the program's name
 * @param arguments its arguments
 * @param byArgument whether the text is a further argument, not standard input
 */
record SpeechProgram(String name, List<String> arguments, boolean byArgument) {
    static final List<SpeechProgram> KNOWN = List.of(
            new SpeechProgram("say", List.of("-f", "-"), false),
            new SpeechProgram("spd-say", List.of("--wait", "--"), true),
            new SpeechProgram("espeak-ng", List.of("--stdin"), false),
            new SpeechProgram("espeak", List.of("--stdin"), false),
            new SpeechProgram("powershell.exe", List.of("-NoProfile", "-NonInteractive", "-Command",
                    "Add-Type -AssemblyName System.Speech; (New-Object System.Speech.Synthesis.SpeechSynthesizer)"
                            + ".Speak([Console]::In.ReadToEnd())"), false));

    /** The first known program on the search path. */
    static Optional<SpeechProgram> find(String path) {
        List<Path> folders = Stream.of(path.split(File.pathSeparator)).map(folder -> folder.replace("\"", ""))
                .filter(folder -> !folder.isEmpty()).map(Path::of).toList();
        return KNOWN.stream().filter(program -> folders.stream()
                .anyMatch(folder -> Files.isExecutable(folder.resolve(program.name)))).findFirst();
    }

    /** The command line that speaks the text. */
    List<String> command(String text) {
        List<String> command = new ArrayList<>();
        command.add(name);
        command.addAll(arguments);
        if (byArgument) {
            command.add(text);
        }
        return command;
    }
}
