package io.github.backcare.wording;

import io.github.backcare.content.Packer;
import io.github.backcare.content.Unpacker;
import java.util.List;

/** A finding as bytes, for the compiled form of the rules. */
public final class PackedFinding {
    private static final Finding.Kind[] KINDS = Finding.Kind.values();

    private PackedFinding() {
    }

    /** Writes it; its phrases so that they are read only where somebody looks for words. */
    public static void write(Packer out, Finding finding) {
        out.text(finding.id()).number(finding.kind().ordinal()).text(finding.name()).flag(finding.dangerSign())
                .texts(finding.implies())
                .optional(finding.followUp(), (more, followUp) -> more.text(followUp.of()).text(followUp.ask()))
                .optional(finding.qualifies(), (more, form) -> more.text(form.of())
                        .list(form.when(), (item, qualifier) -> item.number(qualifier.ordinal())))
                .laterList(finding.phrases(), (more, phrase) -> more.text(phrase.text()).position(phrase.at()))
                .position(finding.at());
    }

    /** Reads it. */
    public static Finding read(Unpacker in) {
        return new Finding(in.text(), KINDS[in.number()], in.text(), in.flag(), in.texts(),
                in.optional(PackedFinding::followUp), in.optional(PackedFinding::qualified),
                in.laterList(PackedFinding::phrase), in.position());
    }

    private static Finding.FollowUp followUp(Unpacker in) {
        return new Finding.FollowUp(in.text(), in.text());
    }

    private static Finding.Qualified qualified(Unpacker in) {
        String of = in.text();
        List<Qualifier> when = in.list(PackedFinding::qualifier);
        return new Finding.Qualified(of, when);
    }

    private static Qualifier qualifier(Unpacker in) {
        return Qualifier.values()[in.number()];
    }

    private static Phrase phrase(Unpacker in) {
        return new Phrase(in.text(), in.position());
    }
}
