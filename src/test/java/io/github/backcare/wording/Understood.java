package io.github.backcare.wording;

import io.github.backcare.content.Position;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shipped words around a few findings of the tests' own, so that a new rule changes no expectation here. */
final class Understood {
    private static final Position NOWHERE = new Position("test.yaml", 1, 1);

    static final List<Finding> FINDINGS = List.of(
            symptom("vaginal-bleeding", "bleeding", "spotting", "blood when I wipe"),
            form("bleeding-heavy", "vaginal-bleeding", true, Qualifier.HEAVY),
            symptom("fluid-leak", "leaking", "trickle", "waters trickling"),
            symptom("movements-reduced", "not felt him kick", "no movement", "baby moving less", "baby not moving"),
            symptom("saddle-numbness", "can't feel when I wipe"),
            symptom("dizziness", "dizzy", "woozy"),
            form("dizziness-settled", "dizziness", false, Qualifier.SETTLED),
            form("dizziness-persistent", "dizziness", true, Qualifier.PERSISTENT),
            symptom("headache", "headache"),
            symptom("abdominal-pain", "tummy pain"),
            symptom("calf-pain-or-swelling", "swollen calf", "calf pain"),
            symptom("fever", "fever"),
            symptom("blood-pressure-raised", "high reading"),
            symptom("blood-pressure-severe", "very high reading"),
            symptom("fall-or-blow", "fell", "hit my bump"),
            symptom("palpitations", "palpitations"),
            symptom("fit-or-collapse", "seizure"),
            finding("pre-eclampsia", Finding.Kind.CONDITION, "pre-eclampsia", "preeclampsia"),
            form("pre-eclampsia-previous-pregnancy", "pre-eclampsia", false, Qualifier.PREVIOUS_PREGNANCY),
            finding("previous-preterm-birth", Finding.Kind.CONDITION, "baby born early", "born at N weeks"),
            finding("cervical-cerclage", Finding.Kind.CONDITION, "cervical stitch"),
            finding("runner-stitch", Finding.Kind.ORDINARY, "stitch in my side"),
            finding("back-ache", Finding.Kind.ORDINARY, "back ache", "backache", "sore back", "stiff back"),
            finding("bleeding-gums", Finding.Kind.ORDINARY, "gums bleed"),
            finding("feeling-well", Finding.Kind.CONTEXT, "all good", "feeling well"));

    private static final Vocabulary VOCABULARY = shippedVocabulary();
    private static final Interpreter INTERPRETER = new PhraseInterpreter(FINDINGS, VOCABULARY);

    private Understood() {
    }

    static Interpretation in(String text) {
        return INTERPRETER.interpret(text);
    }

    /** The complaints and conditions that a text names; remarks apart. */
    static List<String> findings(String text) {
        return in(text).mentions().stream().map(Mention::finding).filter(id -> !id.equals("feeling-well")).toList();
    }

    /** Whether a text lets a mild verdict stand: nothing in it is open. */
    static boolean settled(String text) {
        Interpretation interpretation = in(text);
        return interpretation.notUnderstood().isEmpty() && interpretation.ambiguous().isEmpty();
    }

    static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    static Finding finding(String id, Finding.Kind kind, String... phrases) {
        return new Finding(id, kind, "The name of " + id, false, List.of(), Optional.empty(), Optional.empty(),
                Arrays.stream(phrases).map(text -> new Phrase(text, NOWHERE)).toList(), NOWHERE);
    }

    private static Finding symptom(String id, String... phrases) {
        return finding(id, Finding.Kind.SYMPTOM, phrases);
    }

    private static Finding form(String id, String of, boolean worse, Qualifier... when) {
        return new Finding(id, Finding.Kind.SYMPTOM, "The name of " + id, false, worse ? List.of(of) : List.of(),
                Optional.empty(), Optional.of(new Finding.Qualified(of, List.of(when))), List.of(), NOWHERE);
    }

    /** These findings and those of the tests. */
    static List<Finding> with(Finding... more) {
        List<Finding> all = new ArrayList<>(FINDINGS);
        Stream.of(more).forEach(all::add);
        return all;
    }

    private static Vocabulary shippedVocabulary() {
        Problems problems = new Problems();
        Vocabulary vocabulary = VocabularyReader.read(YamlText.shipped("wording.yaml").parse(problems));
        problems.throwIfAny();
        return vocabulary;
    }
}
