package io.github.backcare.wording;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import java.util.List;

/** Reads one entry of {@code findings:}. */
public final class FindingReader {

    private FindingReader() {
    }

    /** The finding; problems are noted at their place. */
    public static Finding read(Element element) {
        Fields fields = element.fields();
        Finding finding = new Finding(
                fields.required("id").id(),
                fields.required("kind").oneOf(Finding.Kind.class),
                fields.required("name").text(),
                fields.optional("danger-sign").map(Element::flag).orElse(false),
                fields.optional("implies").map(Element::ids).orElse(List.of()),
                fields.optional("follow-up").map(FindingReader::followUp),
                fields.optional("qualifies").map(FindingReader::qualified),
                fields.optional("phrases").map(FindingReader::phrases).orElse(List.of()),
                element.at());
        fields.end();
        return finding;
    }

    private static Finding.FollowUp followUp(Element element) {
        Fields fields = element.fields();
        var followUp = new Finding.FollowUp(fields.required("of").id(), fields.required("ask").text());
        fields.end();
        return followUp;
    }

    private static Finding.Qualified qualified(Element element) {
        Fields fields = element.fields();
        var qualified = new Finding.Qualified(fields.required("of").id(),
                fields.required("when").list().stream().map(item -> item.oneOf(Qualifier.class)).toList());
        fields.end();
        return qualified;
    }

    private static List<Phrase> phrases(Element element) {
        return element.list().stream().flatMap(item -> PhrasePattern.phrases(item).stream()
                .map(text -> new Phrase(text, item.at()))).toList();
    }
}
