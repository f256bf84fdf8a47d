package io.github.backcare.wording;

import io.github.backcare.content.Packer;
import io.github.backcare.content.Unpacker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Senses as bytes, by the places of findings and ambiguous words in their lists. */
final class PackedSense {
    private static final int NAMES = 0;
    private static final int UNCLEAR = 1;
    private static final int QUALIFIES = 2;
    private static final int SIGNALS = 3;
    private static final List<Sense> OTHERS =
            List.of(new Sense.Complaint(), new Sense.Remark(), new Sense.Answer(), new Sense.SettledAlone());
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final Cue[] CUES = Cue.values();

    private final List<Vocabulary.AmbiguousWord> ambiguous;
    private final Sense.Names[] names;
    private final Map<String, Integer> places = new HashMap<>();

    PackedSense(List<Finding> findings, List<Vocabulary.AmbiguousWord> ambiguous) {
        this.ambiguous = ambiguous;
        this.names = new Sense.Names[findings.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = new Sense.Names(findings.get(i));
            places.put(findings.get(i).id(), i);
        }
    }

    void write(Packer out, Sense sense) {
        if (sense instanceof Sense.Names named) {
            out.number(NAMES).number(places.get(named.finding().id()));
        } else if (sense instanceof Sense.Unclear unclear) {
            out.number(UNCLEAR).number(ambiguous.indexOf(unclear.word()));
        } else if (sense instanceof Sense.Qualifies qualifies) {
            out.number(QUALIFIES).number(qualifies.qualifier().ordinal());
        } else if (sense instanceof Sense.Signals signals) {
            out.number(SIGNALS).number(signals.cue().ordinal());
        } else {
            out.number(SIGNALS + 1 + OTHERS.indexOf(sense));
        }
    }

    Sense read(Unpacker in) {
        int kind = in.number();
        return switch (kind) {
            case NAMES -> names[in.number()];
            case UNCLEAR -> new Sense.Unclear(ambiguous.get(in.number()));
            case QUALIFIES -> new Sense.Qualifies(QUALIFIERS[in.number()]);
            case SIGNALS -> new Sense.Signals(CUES[in.number()]);
            default -> OTHERS.get(kind - SIGNALS - 1);
        };
    }
}
