package io.github.backcare.wording;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import io.github.backcare.content.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code wording.yaml}. */
public final class VocabularyReader {
    private final Fields file;

    private VocabularyReader(Fields file) {
        this.file = file;
    }

    /** The vocabulary; problems are noted at their place. */
    public static Vocabulary read(Element element) {
        Fields fields = element.fields();
        Vocabulary vocabulary = new VocabularyReader(fields).vocabulary();
        fields.end();
        return vocabulary;
    }

    private Vocabulary vocabulary() {
        Map<Cue, List<String>> cues = new EnumMap<>(Cue.class);
        cues.put(Cue.NEGATOR, phrases("negators"));
        cues.put(Cue.TRAILING_NEGATOR, phrases("trailing-negators"));
        cues.put(Cue.NOT_NEGATING, phrases("not-negating"));
        cues.put(Cue.SCOPE_END, phrases("scope-ends"));
        cues.put(Cue.FEARED, phrases("fear-or-question"));
        cues.put(Cue.IDIOM, phrases("idioms"));
        Fields past = file.required("past").fields();
        cues.put(Cue.LONG_AGO, PhrasePattern.texts(past.required("long-ago")));
        cues.put(Cue.EARLIER, PhrasePattern.texts(past.required("earlier")));
        cues.put(Cue.PRESENT, PhrasePattern.texts(past.required("present-after-all")));
        cues.put(Cue.NO_DENIAL, PhrasePattern.texts(past.required("any-more")));
        int beforeYear = past.required("before-year").integer(1900, 2200);
        past.end();
        Fields other = file.required("other-person").fields();
        cues.put(Cue.OTHER_PERSON, PhrasePattern.texts(other.required("people")));
        cues.put(Cue.FAMILY, PhrasePattern.texts(other.required("family")));
        cues.put(Cue.CHILD, PhrasePattern.texts(other.required("children")));
        Set<String> birth = set(other.required("birth").texts());
        other.end();
        return new Vocabulary(words("articles"), words("intensifiers"), words("fillers"), words("pronouns"),
                words("skips"), words("bridges"), words("gaps"), words("ordered"), words("exact"),
                words("clause-words"), words("transparent"), words("complaints"), words("never-denied"),
                texts("minimisers"), cues, beforeYear, birth, phrases("answers"), phrases("remarks"), normal(),
                named("second-look", Hint.class, VocabularyReader::asWords),
                named("word-groups", WordGroup.class, group -> set(group.texts())),
                words("pain-words"), words("refers-back"), words("reassuring"), words("taking-back"),
                named("qualifiers", Qualifier.class, PhrasePattern::texts),
                phrases("settled-alone"), words("settled-at-end"),
                ambiguities(), ReadingsReader.read(file.required("readings")),
                pairs("spellings"), pairs("one-word"), groups("same-words"), groups("near-words"), pairs("stems"),
                places("alarm"), grouped("ordinary"), grouped("everyday"), words("circumstance-openers"), places("body"),
                grouped("subjects"), words("manner"), words("telling"), words("sensations"), words("listable"), signs());
    }

    private List<String> texts(String key) {
        return file.required(key).texts();
    }

    private List<String> phrases(String key) {
        return PhrasePattern.texts(file.required(key));
    }

    private Set<String> words(String key) {
        return set(texts(key));
    }

    private static Set<String> set(List<String> words) {
        return new LinkedHashSet<>(words);
    }

    private Map<String, String> pairs(String key) {
        return file.required(key).map(element -> {
            Map<String, String> pairs = new LinkedHashMap<>();
            element.fields().all().forEach((word, value) -> pairs.put(word, value.text()));
            return pairs;
        });
    }

    private List<List<String>> groups(String key) {
        return file.required(key).list().stream().map(Element::texts).toList();
    }

    private Map<String, Position> grouped(String key) {
        return file.required(key).map(groups -> places(List.copyOf(groups.fields().all().values())));
    }

    private Map<String, Position> places(String key) {
        return file.required(key).map(list -> places(List.of(list)));
    }

    private static Map<String, Position> places(List<Element> lists) {
        Map<String, Position> places = new LinkedHashMap<>();
        for (Element list : lists) {
            for (Element word : list.list()) {
                places.putIfAbsent(word.text(), word.at());
            }
        }
        return places;
    }

    private Vocabulary.Normal normal() {
        Fields fields = file.required("normal").fields();
        var normal = new Vocabulary.Normal(PhrasePattern.texts(fields.required("things")),
                PhrasePattern.texts(fields.required("words")));
        fields.end();
        return normal;
    }

    /** What a mapping has for each of these names, all of which are required. */
    private <K extends Enum<K>, V> Map<K, V> named(String key, Class<K> names, Function<Element, V> read) {
        Fields fields = file.required(key).fields();
        Map<K, V> values = new EnumMap<>(names);
        for (K name : names.getEnumConstants()) {
            values.put(name, read.apply(fields.required(Element.nameOf(name))));
        }
        fields.end();
        return values;
    }

    private static List<List<String>> asWords(Element phrases) {
        return phrases.texts().stream().map(text -> List.of(text.split(" "))).toList();
    }

    private List<Vocabulary.AmbiguousWord> ambiguities() {
        return file.required("ambiguities").list().stream().map(VocabularyReader::ambiguity).toList();
    }

    private static Vocabulary.AmbiguousWord ambiguity(Element element) {
        Fields fields = element.fields();
        var word = new Vocabulary.AmbiguousWord(fields.required("words").texts(), fields.required("ask").text(),
                fields.required("readings").list().stream().map(VocabularyReader::reading).toList(),
                fields.optional("unless").map(VocabularyReader::settled).orElse(List.of()), element.at());
        fields.end();
        return word;
    }

    private static Ambiguity.Reading reading(Element element) {
        Fields fields = element.fields();
        var reading = new Ambiguity.Reading(fields.optional("finding").map(Element::id).orElse(""),
                fields.required("meaning").text());
        fields.end();
        return reading;
    }

    private static List<Vocabulary.Settled> settled(Element list) {
        List<Vocabulary.Settled> settled = new ArrayList<>();
        for (Element element : list.list()) {
            Fields fields = element.fields();
            settled.add(new Vocabulary.Settled(fields.required("words").texts(),
                    fields.optional("finding").map(Element::id)));
            fields.end();
        }
        return List.copyOf(settled);
    }

    private Set<Integer> signs() {
        Set<Integer> signs = new LinkedHashSet<>();
        file.required("signs").texts().forEach(text -> text.codePoints().forEach(signs::add));
        return signs;
    }
}
