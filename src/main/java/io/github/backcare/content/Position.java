package io.github.backcare.content;

/**
 * A place in a content file, for messages a person can follow.
 *
 * @param file the file's name as the user knows it
 * @param line line, from 1
 * @param column column, from 1
 */
public record Position(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
