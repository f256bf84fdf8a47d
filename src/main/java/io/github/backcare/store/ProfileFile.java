package io.github.backcare.store;

import io.github.backcare.content.ContentException;
import io.github.backcare.content.YamlText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Her profile on disk: {@code backcare/profile.yaml} in {@code $XDG_CONFIG_HOME}, else in {@code ~/.config}; on
 * Windows in {@code %APPDATA%}.
 */
public final class ProfileFile {
    private final Path path;
    private final SafeFile file;

    /** The profile at a path. */
    public ProfileFile(Path path) {
        this.path = path;
        this.file = new SafeFile(path);
    }

    /** The place the environment names; empty where it names none. */
    public static Optional<ProfileFile> in(Map<String, String> env) {
        Optional<Path> config = absolute(env.get("XDG_CONFIG_HOME"));
        Optional<Path> home = absolute(env.get("HOME")).map(path -> path.resolve(".config"));
        Optional<Path> windows = File.separatorChar == '\\' ? absolute(env.get("APPDATA")) : Optional.empty();
        return config.or(() -> windows).or(() -> home)
                .map(folder -> new ProfileFile(folder.resolve("backcare").resolve("profile.yaml")));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * The profile, if there is one.
     *
     * @throws ContentException if it is damaged, can't be read, or comes from a newer backcare
     */
    public Optional<Profile> read() {
        return exists() ? Optional.of(ProfileReader.read(YamlText.own(path))) : Optional.empty();
    }

    /**
     * Changes the profile, or a new one where there is none. Between reading and writing no other backcare can
     * write, so no change is lost.
     *
     * @return the profile as it is now
     * @throws ContentException if the one there can't be read; it is left as it is
     * @throws StoreException if it can't be written
     */
    public Profile update(UnaryOperator<Profile> change) {
        return guarded(() -> file.locked(() -> {
            Profile changed = change.apply(read().orElseGet(Profile::empty));
            byte[] bytes = ProfileYaml.of(changed).getBytes(StandardCharsets.UTF_8);
            ProfileReader.read(new YamlText(path.toString(), bytes, false));
            file.replace(bytes);
            return changed;
        }));
    }

    /** Whether there is one, damaged or not. */
    public boolean exists() {
        return file.exists();
    }

    /** Deletes the profile, damaged or not; a link is removed, not what it leads to. */
    public void clear() {
        guarded(() -> file.locked(() -> Files.deleteIfExists(path)));
    }

    private <T> T guarded(SafeFile.Work<T> work) {
        try {
            return work.run();
        } catch (FileAlreadyExistsException e) {
            throw new StoreException("'" + path + "' can't be written: a file stands where a folder should be (move it "
                    + "away).");
        } catch (IOException e) {
            throw new StoreException("'" + path + "' can't be written, so nothing was changed (check that you may write "
                    + "there and that the disk is not full).");
        }
    }

    private static Optional<Path> absolute(String folder) {
        if (folder == null || folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
