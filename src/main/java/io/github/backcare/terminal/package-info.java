/** JLine: the screen, keys, bells and the voice. One thread, the session's own, paints and reads keys. */
package io.github.backcare.terminal;
