package io.github.backcare.figure;

/** The colours of a picture. Their greys differ enough to tell skin, top and leggings apart in black and white. */
final class Palette {
    static final String LINE = "#1f2933";
    static final String SKIN = "#e3b08c";
    static final String FAR_SKIN = "#c8916c";
    static final String HAIR = "#3d2b23";
    static final String TOP = "#b5e3d8";
    static final String FAR_TOP = "#86c3b5";
    static final String LEGGINGS = "#4a6a94";
    static final String FAR_LEGGINGS = "#35507a";
    static final String FLOOR = "#f4f1ec";
    static final String PROP = "#e6dfd3";
    static final String PROP_LINE = "#8a7f70";
    static final String GHOST = "#eef1f4";
    static final String GHOST_LINE = "#9aa5b1";
    static final String ARROW = "#b3261e";

    private Palette() {
    }
}
