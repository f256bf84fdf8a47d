package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A vocabulary and findings of a few words each, so that a test can work everything out anew. */
final class Small {
    static final String WORDS = """
            articles: [a, the, my, this]
            intensifiers: [really, just]
            fillers: [i, it, is, am, was, have, had, do, did, he, she, her, him, been, me]
            pronouns: [he, her, him, me]
            skips: [feel, feeling]
            bridges: [in, on, when, from]
            gaps: [left, now, side, bad]
            ordered: [up, before]
            exact: [hurt]
            clause-words: [and, but]
            transparent: [any, of, sign, or, sore]
            complaints: [numb, problem]
            never-denied: [kick]
            minimisers: [bit, maybe]
            negators: ["no", not, without, no sign of]
            trailing-negators: [none, ruled out]
            not-negating: [not sure, (cant|wont) stop]
            scope-ends: [apart from]
            past:
              long-ago: [years ago, YYYY]
              earlier: [at N weeks, early on, week N]
              present-after-all: [again, today]
              any-more: [any more]
              before-year: 2025
            other-person: {people: [my sister, a friend], family: [runs in the family], children: [my son],
              birth: [born, weeks]}
            fear-or-question: [what if, scared of]
            idioms: [back to work]
            answers: [none, first baby]
            remarks: [all good]
            normal: {things: [scan, (baby|the baby)], words: [fine, is well]}
            second-look:
              {nothing-but: [just, only], amounts: [much, bad], comparing: [as, so], less-than-all: [loads],
               ending: [easing, stopping], "yes": ["yes"], hopes: [hoping], reports: [says, said],
               third-person: [she], beside: [as, like], possessions: [house], modals: [might], moves: [mov, kick],
               fading: [fading, no longer], me-too: [me too, so do i], there-it-is: [now i have it], injury: [lifting],
               corrected: [well maybe], some: [i had some], just-as: [like last time],
               after-only: [a, some, bit, of, my, the, this, i, am, have, having, really, very, got],
               seen-to: [checked, looked], limits: [until], remedies: [the, my], whenever: [when, if],
               resting: [lying, rest], long-since: [week, weeks, then, scan], hours: [hour, hours],
               noticing: [feel, with], everyone: [we, all], normal: [normal, ok, fine], it: [it, its, this, that, is],
               going-on: [since, today, again, now, yesterday, loads, worse],
               times: [like last, like i, this morning, last night, all day, all the time], in-case: [if, when, in],
               seeking-help: [go, going], happened: [been, started, had], asking-what: [do, to, should],
               hearsay: [might, will, out, told], self-harm: [myself], supposing: [might, will, if],
               both-of-us: [us, we, our, both], always: [always, just], nothing: [nothing, none],
               none: ["0", zero, nil, none, absent], quieter: [stopped, less, fewer],
               not-now: [since, today, now, anymore], since: [since, today, now], moved: [felt, moved],
               days: [monday, sunday], up-to-now: [today, since, now, first, all], lately: [today, monday],
               ended: [stopped, gone], undoing: [no longer, hardly], rarely: [twice],
               weaker: [slow, odd, softer],
               few: ["1", "2", "3", "4", "5", "6", "7", "8", "9", one, two, three, four, seven, single],
               to-move: [to, baby, him, her, it], coaxing: [get, make, getting], last-few: [night, few, hour, bit],
               begun: [started, since, first]}
            word-groups:
              {suffering: [had, have, got, was, with, having, be, been], others: [she, he, her, his, who],
               leading-on: [as, since, after, when, that, like, know, known, watched, scared, about, both, only],
               where-from: [from, at, in, "on"], having-told: [told, tell, ask, said, telling],
               witnessing: [saw, there, watched], the-same: [this, same], too: [too, mine], me: [me, mine, i, my],
               bringing-on: [make, start, get, have], modals: [might, will, would, can, to, ll],
               compared: [worse, more], listing: [or, and, nor], herself: [i, me, myself, mine, baby, bump],
               their: [her, his], having: [am, have, got, keep], definite: [the, my, this, that], doers: [he, she],
               answering-no: ["no", nil, zero, none, nothing], after-an-answer: [i, id, its],
               new-sentence: [i, it, its, there, my, the, this, that, he, she], finite-verbs: [have, is, am],
               no-places: [appetite, energy], alternatives: [or, nor], able: [can, able],
               degrees: [heavy, lots, loads, much, severe, bad, sudden, clots, strong, pouring, soaking, gushing, gone,
                went, settled, stopped], new-subjects: [i],
               subordinate: [when, if, where, as, before, after, that, until, what, how, time, like, or],
               him: [he, him, his], us: [me, us], against: [for, at, over],
               doubting: [should, why, scared, know, is, can, when, how, normal],
               referring: [it, its, one, "1", some, that, mine, them, same, loads, both, this],
               referring-elsewhere: [she, he, her, his, fine, ok, nothing, all, over],
               referring-at-start: [was, were, had, have, do, then], opening: [and, but, i, there],
               sides: [left, side, sides, lower, upper, back], good-of-body: [strong],
               denying: ["no", not, any, without], celsius: [c, celsius, degrees], fahrenheit: [f],
               over: [over, or, "on"], over-if-named: [by, and, to, x], lower-number: [bottom, lower],
               units: [week, weeks, day, days, month, hour, hours, times, x, year, years, am, oclock, kg],
               no-score: [more, or, to, of], score-again: [a, now, to, good, at, about],
               score-since: [now, today, after, since, this],
               then-and-now: [was, now, yesterday, since, before, last, week], weeks: [week, weeks, wks],
               pregnant: [pregnant, gone], weighty: [less, fewer, breath, after, numb, leg], unfinished: [my, and]}
            pain-words: [pain, scale]
            refers-back: [nothing-since]
            reassuring: [soft, fine]
            taking-back: [until, was]
            qualifiers:
              {heavy: [heavy, (pouring|gushing) out], severe: [severe], sudden: [sudden], persistent: [wont go],
               worsening: [getting worse], rhythmic: [every N minutes], at-rest: [lying down], settled: [went off],
               one-sided: [one leg], both-sides: [both legs], new: [first time], during-exercise: [in yoga],
               spreading: [down my leg], controlled: [under control], uncontrolled: [hard to control],
               resolved: [scan clear], previous-pregnancy: [last pregnancy], under-care: [consultant knows]}
            settled-alone: [gone]
            settled-at-end: [gone]
            ambiguities:
              - words: [stitch]
                ask: Which stitch?
                readings:
                  - {finding: cerclage, meaning: a stitch in the cervix}
                  - {meaning: a stitch in the side}
                unless:
                  - {words: [running, up the hill]}
                  - {words: [cervix], finding: cerclage}
              - {words: [a show], ask: "Which show?", readings: [{finding: bleeding, meaning: blood}]}
            readings:
              temperature: {words: [temperature], celsius-from: 38, fahrenheit-from: 100.4, finding: fever}
              blood-pressure:
                words: [bp, pressure]
                bounds: [{upper: 160, lower: 110, finding: severe}, {upper: 140, lower: 90, finding: raised}]
              values: [{words: [sugar], from: 11.1, below: 4, finding: sugar-off}]
            spellings: {tum: tummy, dont: do not, havent: have not, itll: it will, bp: blood pressure}
            one-word: {out of: outside, out of breath: breathless}
            same-words: [[tummy, belly]]
            near-words: [[ache, pain], [swollen, puffy]]
            stems: {felt: feel, babies: babi}
            alarm: [blood, kick, numb]
            ordinary: {places: [sofa, kitchen, bonnet, ladder], times: [morning]}
            everyday: {things: [eagle]}
            circumstance-openers: [after]
            body: [tummy, calf]
            subjects: {baby: [baby, feel]}
            manner: [deep]
            telling: [bonnet, ladder]
            sensations: [wipe]
            listable: [tummy]
            signs: ["\u2764"]
            """;

    private static final String FINDINGS = """
            - {id: bleeding, kind: symptom, name: Bleeding, danger-sign: true, phrases: [bleeding, blood when I wipe]}
            - {id: bleeding-heavy, kind: symptom, name: Heavy bleeding, implies: [bleeding],
               qualifies: {of: bleeding, when: [heavy, sudden]}}
            - {id: movements, kind: symptom, name: Fewer movements, phrases: [not felt him kick, kicks less]}
            - {id: calf, kind: symptom, name: Sore calf, phrases: [(swollen|sore) calf],
               follow-up: {of: bleeding, ask: "Is it?"}}
            - {id: fever, kind: symptom, name: Fever, phrases: [hot and shivery]}
            - {id: cerclage, kind: condition, name: Cervical stitch, phrases: [cervical stitch]}
            - {id: severe, kind: condition, name: Severe pressure, phrases: [very high pressure]}
            - {id: raised, kind: condition, name: Raised pressure, phrases: [high pressure]}
            - {id: sugar-off, kind: symptom, name: Sugar off, phrases: [sugar high]}
            - {id: back-ache, kind: ordinary, name: Back ache, phrases: [back ache, tummy ache in the morning]}
            - {id: nothing-since, kind: context, name: Nothing since, phrases: [nothing since]}
            """;

    private Small() {
    }

    /** The vocabulary, {@code edits} being pairs of what stands there and what is to stand there instead. */
    static Vocabulary vocabulary(String... edits) {
        Problems problems = new Problems();
        Vocabulary vocabulary = vocabulary(problems, edits);
        problems.throwIfAny();
        return vocabulary;
    }

    static Vocabulary vocabulary(Problems problems, String... edits) {
        String yaml = WORDS;
        for (int i = 0; i < edits.length; i += 2) {
            if (!yaml.contains(edits[i])) {
                throw new IllegalArgumentException("no '" + edits[i] + "' in the small vocabulary");
            }
            yaml = yaml.replace(edits[i], edits[i + 1]);
        }
        return VocabularyReader.read(new YamlText("small.yaml", yaml.getBytes(StandardCharsets.UTF_8), false).parse(problems));
    }

    static List<Finding> findings() {
        return findings(FINDINGS);
    }

    /** Those of a list of a test's own. */
    static List<Finding> findings(String yaml) {
        Problems problems = new Problems();
        List<Finding> findings = findings(yaml, problems);
        problems.throwIfAny();
        return findings;
    }

    static List<Finding> findings(String yaml, Problems problems) {
        return new YamlText("rules.yaml", yaml.getBytes(StandardCharsets.UTF_8), false).parse(problems).list().stream()
                .map(FindingReader::read).toList();
    }

    static Finding finding(String id, Finding.Kind kind) {
        return findings("[{id: %s, kind: %s, name: The name}]".formatted(id, kind.name().toLowerCase(Locale.ROOT))).get(0);
    }

    static Lexicon lexicon() {
        PhraseList list = new PhraseList(findings(), vocabulary());
        return Lexicon.of(vocabulary(), list.texts(), list.ordinary());
    }

    static Interpretation read(String text) {
        return new PhraseInterpreter(findings(), vocabulary()).interpret(text);
    }

    /** The findings that a text names. */
    static String named(Interpretation read) {
        return String.join(" ", read.mentions().stream().map(Mention::finding).toList());
    }

    /** The words of a text, which no run or slip changes. */
    static List<Token> tokens(String text) {
        PhraseList list = new PhraseList(findings(), vocabulary());
        Lexicon lexicon = Lexicon.of(vocabulary("out of: outside", "x: y"), list.texts(), list.ordinary());
        return new Speller(lexicon, new Typos.Shelves(Map.of(), Map.of()), vocabulary(), Set.of())
                .tokens(TextScanner.scan(text, Set.of()));
    }

    /**
     * Reads each line's text and compares what it names, and after a second bar what of it is not understood, where
     * the line says so. All of the lines that differ are told.
     */
    static void read(Interpreter interpreter, String lines) {
        List<String> differ = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            Interpretation read = interpreter.interpret(cells[0].strip());
            String rest = String.join("; ", read.notUnderstood());
            if (!named(read).equals(cells[1].strip()) || cells.length > 2 && !rest.equals(cells[2].strip())) {
                differ.add(line + " but was: " + named(read) + " | " + rest);
            }
        }
        assertThat(differ).isEmpty();
    }

    static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
