package io.github.backcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A built checkout somewhere, started through its launcher with a given Java. */
public final class Installed {
    private static final long PATIENCE_SECONDS = 180;

    private final Path home;
    private final Path javaHome;
    private final List<String> before = new ArrayList<>();

    private Installed(Path home, Path javaHome) {
        this.home = home;
        this.javaHome = javaHome;
    }

    /** What a start gave. */
    public record Result(int exitCode, String output, String errorOutput) {
    }

    /** The packaged program of this build, in the folder. */
    public static Installed in(Path home, Path javaHome) throws IOException {
        for (String file : List.of("backcare", "src/main/scripts/java.sh", "src/main/scripts/start.sh",
                "target/backcare.jar")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.copy(Path.of(file), home.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        // Older than the jar, or the launcher would build it anew.
        for (String part : List.of("src", "src/main", "src/main/scripts", "src/main/scripts/java.sh",
                "src/main/scripts/start.sh")) {
            Files.setLastModifiedTime(home.resolve(part), dated("2026-01-01"));
        }
        Installed program = new Installed(home, javaHome);
        program.dateJar("2026-02-02");
        return program;
    }

    void dateJar(String day) throws IOException {
        Files.setLastModifiedTime(home.resolve("target/backcare.jar"), dated(day));
    }

    private static FileTime dated(String day) {
        return FileTime.from(Instant.parse(day + "T00:00:00Z"));
    }

    /** The Javas on this machine that can run it, one of each version. */
    static Stream<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home"));
        List<Path> found = new ArrayList<>(List.of(own));
        Path folder = own.getParent();
        try (Stream<Path> others = Files.list(folder)) {
            others.filter(java -> !Files.isSymbolicLink(java) && Files.isExecutable(java.resolve("bin/java"))
                    && Files.isReadable(java.resolve("release"))).sorted().forEach(found::add);
        }
        List<String> versions = new ArrayList<>();
        return found.stream().filter(java -> {
            String version = version(java);
            return Integer.parseInt(version.replaceAll("[^0-9].*", "")) >= 17 && !versions.contains(version)
                    && versions.add(version);
        });
    }

    private static String version(Path java) {
        try (Stream<String> lines = Files.lines(java.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION=")).findFirst().orElse("JAVA_VERSION=\"0\"")
                    .replaceAll("[^0-9.]", "");
        } catch (IOException e) {
            return "0";
        }
    }

    public Path launcher() {
        return home.resolve("backcare");
    }

    /** Runs it as someone who may write nothing here, also where the tests run as root. */
    Installed asSomeoneElse() {
        before.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        return this;
    }

    public Result run(Path launcher, Path folder, Path cache, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(launcher.toString());
        command.addAll(List.of(args));
        Path out = Files.createTempFile("backcare", ".out");
        Path err = Files.createTempFile("backcare", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectInput(new File("/dev/null")).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("JDK"));
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("XDG_CONFIG_HOME", cache.resolve("none").toString());
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
        Result result = new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return result;
    }

    /** Waits until the archive that is being made in the background is there. */
    public static Path archive(Path folder) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            Optional<Path> archive = archiveIn(folder);
            if (archive.isPresent()) {
                return archive.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive in " + folder);
    }

    private static Optional<Path> archiveIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            return all.stream().anyMatch(file -> file.toString().matches(".*(\\.lock|\\.new\\..*)")) ? Optional.empty()
                    : all.stream().filter(file -> file.toString().matches(".*\\.[0-9]+\\.(jsa|aot)")).findFirst();
        }
    }

    static void openToAll(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }
}
