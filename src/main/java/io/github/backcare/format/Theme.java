package io.github.backcare.format;

/** The roles text can have, and the only place where colours are named. Each is readable on light and on dark. */
public enum Theme {
    HEADING("1"), GO("1;32"), CAUTION("1;33"), STOP("1;35"), URGENT("1;31"), EMERGENCY("1;97;41"),
    DIM("2"), CUE("1;94"), GAUGE("94");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /** The parameters of the terminal's select-graphic-rendition sequence. */
    public String code() {
        return code;
    }
}
