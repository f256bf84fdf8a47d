package io.github.backcare.format;

import io.github.backcare.content.Unprintable;

/** Text for a web page. */
final class Html {

    private Html() {
    }

    /** The text with everything that HTML would read as markup escaped, and foreign characters neutralised. */
    static String text(String text) {
        return Unprintable.shown(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
