package io.github.backcare.cli;

import io.github.backcare.store.Diary;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where what is kept between runs is kept: {@code $XDG_DATA_HOME/backcare}. */
final class DataFolder {

    private DataFolder() {
    }

    /** The folder; nothing where the environment names no home. */
    static Optional<Path> of(Context context) {
        // The specification says that a relative path is to be ignored.
        return absolute(context, "XDG_DATA_HOME").or(() -> absolute(context, "HOME").map(home -> home.resolve(".local/share")))
                .or(() -> absolute(context, "LOCALAPPDATA")).map(folder -> folder.resolve("backcare"));
    }

    static Optional<Diary> diary(Context context) {
        return of(context).map(Diary::new);
    }

    private static Optional<Path> absolute(Context context, String variable) {
        try {
            return context.variable(variable).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
