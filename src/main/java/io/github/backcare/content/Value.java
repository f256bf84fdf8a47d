package io.github.backcare.content;

import java.util.List;

/** One value of a content file as the parser left it, whether just parsed or read from the compiled form. */
interface Value {

    /** What a value can be. */
    enum Kind {
        TEXT, LIST, MAPPING
    }

    /** A key and its value. */
    record Entry(Value key, Value value) {
    }

    Kind kind();

    /** The text of a text. */
    String text();

    /** The items of a list. */
    List<Value> items();

    /** The entries of a mapping, in file order. */
    List<Entry> entries();

    /** The line it starts in, from 1. */
    int line();

    /** The column it starts in, from 1. */
    int column();

    /** Whether the build has found it free of problems. */
    default boolean checked() {
        return false;
    }
}
