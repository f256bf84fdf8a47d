package io.github.backcare.session;

/**
 * A key she pressed.
 *
 * @param code the character, or a negative number for a key that is none
 */
public record Key(int code) {
    public static final Key UP = new Key(-11);
    public static final Key DOWN = new Key(-12);
    public static final Key ENTER = new Key('\r');
    public static final Key ESCAPE = new Key(27);
    public static final Key BACKSPACE = new Key(127);
    public static final Key SPACE = new Key(' ');
    /** Ctrl-C, which raw mode delivers as a byte. */
    public static final Key INTERRUPT = new Key(3);

    /** The key of a character. */
    public static Key of(int character) {
        return switch (character) {
            case '\r', '\n' -> ENTER;
            case 8, 127 -> BACKSPACE;
            default -> new Key(character);
        };
    }

    /** Whether it is this letter, in either case. */
    public boolean is(char letter) {
        return Character.toLowerCase(code) == letter;
    }

    /** Whether it stands for a character she can type into a text. */
    public boolean isText() {
        return code >= ' ' && code != 127 && !(code >= 0x80 && code <= 0x9f);
    }

    /** The digit it stands for, or -1. */
    public int digit() {
        return code >= '0' && code <= '9' ? code - '0' : -1;
    }
}
