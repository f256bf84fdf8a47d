package io.github.backcare.wording;

import io.github.backcare.content.Packer;
import io.github.backcare.content.Unpacker;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The compiled form of a {@link WordIndex}: looked up in its bytes, never built. It carries the hashes of the files it
 * was made from.
 */
public final class PackedWordIndex {

    private PackedWordIndex() {
    }

    /**
     * The form for these findings and words.
     *
     * @param hashes those of the files that have them
     */
    public static byte[] write(List<Finding> findings, Vocabulary vocabulary, List<String> hashes) {
        WordIndex index = WordIndex.of(findings, vocabulary);
        PackedSense sense = new PackedSense(findings, vocabulary.ambiguities());
        Packer out = new Packer().texts(hashes);
        write(out, index.lexicon().forms());
        Lexicon.Known known = index.lexicon().known();
        out.set(known.phraseWords()).set(known.phraseStems()).set(known.ordinaryWords()).set(known.ordinaryStems());
        out.table(index.shelves().phraseWords(), Packer::texts).table(index.shelves().ordinaryWords(), Packer::texts);
        Words.Stems ordinary = index.ordinary();
        out.set(ordinary.circumstances()).set(ordinary.everyday()).set(ordinary.body()).set(ordinary.subjects())
                .set(ordinary.manner()).set(ordinary.telling());
        PackedTrie.write(out, (GrowingTrie) index.inOrder(), sense);
        out.table(index.loose().get(0), (more, phrases) -> more.list(phrases, (item, phrase) -> {
            sense.write(item, phrase.sense());
            item.texts(phrase.words()).flag(phrase.ordered()).number(phrase.anchor());
        }));
        out.table(index.wholeTexts(), (more, finding) -> sense.write(more, new Sense.Names(finding)));
        Map<String, Set<String>> topics = findings.stream().collect(Collectors.toMap(Finding::id,
                finding -> Topics.stems(finding, index.lexicon())));
        return out.table(topics, Packer::set).bytes();
    }

    private static void write(Packer out, Lexicon.Forms forms) {
        out.table(forms.spellings(), Packer::texts)
                .table(forms.runs(), (more, runs) -> more.list(runs, (item, run) ->
                        item.texts(run.words()).text(run.meant())))
                .table(forms.stems(), Packer::text).table(forms.same(), Packer::text)
                .table(forms.near(), Packer::text);
    }

    /**
     * An interpreter that looks up this form, or works everything out itself where the form was made from other files.
     *
     * @param hashes those of the files that have the findings and words
     */
    public static PhraseInterpreter interpreter(List<Finding> findings, Vocabulary vocabulary, Unpacker form,
            List<String> hashes) {
        return form.texts().equals(hashes) ? new PhraseInterpreter(findings, vocabulary,
                read(form, new PackedSense(findings, vocabulary.ambiguities())))
                : new PhraseInterpreter(findings, vocabulary);
    }

    static WordIndex read(Unpacker in, PackedSense sense) {
        var forms = new Lexicon.Forms(in.table(Unpacker::texts), in.table(runs -> runs.list(run ->
                new Lexicon.Run(run.texts(), run.text()))), in.table(Unpacker::text), in.table(Unpacker::text),
                in.table(Unpacker::text));
        var known = new Lexicon.Known(in.set(), in.set(), in.set(), in.set());
        var shelves = new Typos.Shelves(in.table(Unpacker::texts), in.table(Unpacker::texts));
        var ordinary = new Words.Stems(in.set(), in.set(), in.set(), in.set(), in.set(), in.set());
        return new WordIndex(new Lexicon(forms, known), shelves, ordinary, new PackedTrie(in, sense::read),
                List.of(in.table(phrases -> phrases.list(phrase -> loose(phrase, sense)))),
                in.table(named -> ((Sense.Names) sense.read(named)).finding()), in.table(Unpacker::set));
    }

    private static Phrases.Loose loose(Unpacker in, PackedSense sense) {
        return new Phrases.Loose((Sense.Names) sense.read(in), in.texts(), in.flag(), in.number());
    }
}
