package io.github.backcare.content;

import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Passes on the events of plain YAML and refuses the rest at its place: anchors, aliases, tags, second
 * documents, deep nesting, and characters that have no business in a text people read.
 */
final class StrictParser implements Parser {
    private static final int MAX_DEPTH = 40;

    private final Parser inner;
    private Event checked;
    private int depth;
    private int documents;

    StrictParser(Parser inner) {
        this.inner = inner;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        Event next = peekEvent();
        return next != null && next.is(choice);
    }

    @Override
    public Event peekEvent() {
        Event next = inner.peekEvent();
        if (next != null && next != checked) {
            check(next);
            checked = next;
        }
        return next;
    }

    @Override
    public Event getEvent() {
        peekEvent();
        return inner.getEvent();
    }

    private void check(Event event) {
        if (event instanceof AliasEvent) {
            refuse(event, "aliases (*name) are not read here (write the value out)");
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(event, "anchors (&name) are not read here (remove it)");
        }
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            refuse(event, "a second document (---) is not read here (use one file each)");
        }
        if (event instanceof ScalarEvent scalar) {
            checkScalar(scalar);
        } else if (event instanceof CollectionStartEvent start) {
            if (start.getTag() != null) {
                refuse(event, "tags (!name) are not read here (remove it)");
            }
            if (++depth > MAX_DEPTH) {
                refuse(event, "nested more than " + MAX_DEPTH + " levels deep (flatten it)");
            }
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
    }

    private static void checkScalar(ScalarEvent scalar) {
        // A quoted or block scalar carries the tag "!" when no tag was written.
        if (scalar.getTag() != null && !scalar.getTag().equals("!")) {
            refuse(scalar, "tags (!name) are not read here (remove it)");
        }
        int bad = Unprintable.firstIn(scalar.getValue(), true);
        if (bad >= 0) {
            refuse(scalar, "the text holds the unprintable character "
                    + Unprintable.nameAt(scalar.getValue(), bad) + " (remove it)");
        }
    }

    private static void refuse(Event event, String message) {
        throw new RefusedException(event.getStartMark(), message);
    }
}
