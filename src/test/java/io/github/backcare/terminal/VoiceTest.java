package io.github.backcare.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(WINDOWS)
@Timeout(60)
class VoiceTest {
    private static final String NASTY = "-f /etc/passwd; $(touch pwned) `touch pwned` 'x' \"y\" | cat";

    @TempDir
    private Path folder;

    @Test
    void textIsAnArgumentBehindTwoDashesOrStandardInputAndNeverPartOfAShellLine() {
        for (SpeechProgram program : SpeechProgram.KNOWN) {
            List<String> command = program.command(NASTY);
            if (program.byArgument()) {
                assertThat(command.subList(command.size() - 2, command.size())).containsExactly("--", NASTY);
            } else {
                assertThat(command).doesNotContain(NASTY);
            }
            assertThat(command.get(0)).isNotIn("sh", "bash", "cmd", "cmd.exe");
        }
    }

    @Test
    void theFirstKnownProgramOnThePathSpeaks() throws IOException {
        assertThat(SpeechProgram.find(folder.toString())).isEmpty();
        program("espeak-ng", "exit 0");
        assertThat(SpeechProgram.find("/nowhere:" + folder)).map(SpeechProgram::name).contains("espeak-ng");
        program("spd-say", "exit 0");
        assertThat(SpeechProgram.find(folder.toString())).map(SpeechProgram::name).contains("spd-say");
    }

    @Test
    void whatIsSpokenArrivesWordForWord() throws IOException, InterruptedException {
        Path heard = folder.resolve("heard");
        SpeechProgram program = program("speak", "cat > " + heard + ".new && mv " + heard + ".new " + heard);
        try (Voice voice = Voice.of(Optional.of(program), 20_000)) {
            voice.say(NASTY);
            await(() -> Files.exists(heard));
        }
        assertThat(heard).hasContent(NASTY);
    }

    @Test
    void aMissingProgramIsSaidOnce() {
        try (Voice voice = Voice.on(folder.toString())) {
            voice.say("In");
            assertThat(voice.takeProblem()).isPresent();
            assertThat(voice.takeProblem()).isEmpty();
        }
    }

    @Test
    void aProgramThatHangsIsKilledAndSaidOnceAndNothingWaitsForIt() throws IOException, InterruptedException {
        Path pid = folder.resolve("pid");
        SpeechProgram program = program("speak", "echo $$ > " + pid + "; exec sleep 600");
        try (Voice voice = Voice.of(Optional.of(program), 300)) {
            voice.say("In");
            voice.say("Out");
            Optional<String>[] problem = problemOf(voice);
            assertThat(problem[0]).get().asString().contains("did not answer");
            assertThat(voice.takeProblem()).isEmpty();
            await(() -> ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    .map(handle -> !handle.isAlive()).orElse(true));
        }
    }

    @Test
    void aProgramThatFailsIsSaidOnce() throws IOException, InterruptedException {
        try (Voice voice = Voice.of(Optional.of(program("speak", "exit 3")), 5_000)) {
            voice.say("In");
            assertThat(problemOf(voice)[0]).get().asString().contains("failed");
        }
    }

    private static Optional<String>[] problemOf(Voice voice) throws IOException, InterruptedException {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Optional<String>[] problem = new Optional[] {Optional.empty()};
        await(() -> {
            problem[0] = voice.takeProblem();
            return problem[0].isPresent();
        });
        return problem;
    }

    private SpeechProgram program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new SpeechProgram(file.toString(), List.of(), false);
    }

    private interface Check {
        boolean holds() throws IOException;
    }

    private static void await(Check check) throws IOException, InterruptedException {
        while (!check.holds()) {
            Thread.sleep(20);
        }
    }
}
