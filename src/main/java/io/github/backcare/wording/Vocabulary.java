package io.github.backcare.wording;

import io.github.backcare.content.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that stand around findings, as {@code wording.yaml} has them.
 *
 * @param articles dropped everywhere: the, my, a bit
 * @param intensifiers dropped from findings' phrases and skipped in her text, but kept in qualifiers: really, even
 * @param fillers skipped between the words of a phrase: am, have, he
 * @param pronouns fillers that stay in a phrase which has little else: scared of him
 * @param skips skipped in her text between the words of a phrase, never dropped from one
 * @param bridges small words that may stand between the words of a phrase in another order
 * @param gaps other words that may, such as left and today
 * @param ordered words whose phrases keep their order
 * @param exact words whose phrases are found only as they stand
 * @param clauseWords words that open a new clause
 * @param transparent words that may stand between a negator and what it denies
 * @param complaints words that may be denied though no finding has them as a phrase: numb, itch
 * @param neverDenied alarm words whose denial is no comfort: kicks, breathing
 * @param minimisers words that make little of a thing, and lower nothing
 * @param cues phrases that change what the words around them say
 * @param beforeYear the first year that may be this pregnancy's; earlier ones are long ago
 * @param birthWords words that make a child's story her history
 * @param answers remarks only where they are all that a clause says: none, first baby
 * @param remarks phrases that say that all is well, or nothing about health
 * @param normal things that may be said to be well, and the words that say so
 * @param hints words that show at a second look that what was set aside is there after all
 * @param groups words that are asked for as a group
 * @param painWords words that make a bare number a pain score: pain, scale
 * @param refersBack findings that say something only of a complaint named before: nothing since
 * @param reassuring words that say that a part of the body or a thing is well: soft, normal
 * @param takingBack words that make such a clause one of another time or case: until, was, when
 * @param qualifiers phrases that say how much, how long, where
 * @param settledAlone words that mean settled only where they are all that a clause says: gone
 * @param settledAtEnd those of them that also end a clause with the complaint: a nosebleed that soon stopped
 * @param ambiguities words with several readings
 * @param readings numbers that name a finding
 * @param spellings a word, and the word or words it stands for
 * @param oneWord several words, and the one word they stand for: out of breath
 * @param sameWords words that mean the same in every phrase
 * @param nearWords words that mean nearly the same
 * @param stems words whose stem is not what the stemmer makes of them
 * @param alarm words that may never be ordinary
 * @param circumstances ordinary words that may stand alone beside a finding's clause: places, times, doings
 * @param everyday ordinary words that stand alone only in a clause that begins as a circumstance does
 * @param circumstanceOpeners how such a clause begins: after, at, been
 * @param body parts of the body: ordinary, but a clause that speaks of one needs a finding
 * @param subjects other ordinary words that need a finding in their own clause: the baby, to feel
 * @param manner words that describe a complaint, and need one in their clause or beside it: deep, knotted
 * @param telling words by which a clause of ordinary ones may tell of danger: bonnet, hangs
 * @param sensations how complaints feel: nothing by themselves, but part of a complaint beside them that is known for it
 * @param listable parts of the body that may begin a list whose end names the complaint: knees and back ache
 * @param signs the characters that say nothing, such as a smile
 */
public record Vocabulary(Set<String> articles, Set<String> intensifiers, Set<String> fillers, Set<String> pronouns,
        Set<String> skips, Set<String> bridges, Set<String> gaps, Set<String> ordered, Set<String> exact,
        Set<String> clauseWords, Set<String> transparent, Set<String> complaints, Set<String> neverDenied,
        List<String> minimisers, Map<Cue, List<String>> cues, int beforeYear, Set<String> birthWords,
        List<String> answers, List<String> remarks, Normal normal, Map<Hint, List<List<String>>> hints,
        Map<WordGroup, Set<String>> groups, Set<String> painWords, Set<String> refersBack, Set<String> reassuring,
        Set<String> takingBack, Map<Qualifier, List<String>> qualifiers,
        List<String> settledAlone, Set<String> settledAtEnd, List<AmbiguousWord> ambiguities, Readings readings,
        Map<String, String> spellings,
        Map<String, String> oneWord, List<List<String>> sameWords, List<List<String>> nearWords,
        Map<String, String> stems, Map<String, Position> alarm, Map<String, Position> circumstances,
        Map<String, Position> everyday, Set<String> circumstanceOpeners,
        Map<String, Position> body, Map<String, Position> subjects, Set<String> manner, Set<String> telling,
        Set<String> sensations, Set<String> listable, Set<Integer> signs) {

    /** Whether a word is one of a group. */
    boolean isIn(WordGroup group, String word) {
        return groups.get(group).contains(word);
    }

    /**
     * What may be said to be well.
     *
     * @param things such as movements, blood pressure
     * @param words such as fine, normal
     */
    public record Normal(List<String> things, List<String> words) {
    }

    /**
     * A word with several readings.
     *
     * @param words the words
     * @param ask the question that settles it
     * @param readings what it could mean
     * @param settledBy words of the same clause that settle it
     * @param at where it stands in the file
     */
    public record AmbiguousWord(List<String> words, String ask, List<Ambiguity.Reading> readings,
            List<Settled> settledBy, Position at) {
    }

    /**
     * Words that settle an ambiguous word of the same clause.
     *
     * @param words any one of them suffices
     * @param finding what it then means; empty if it means nothing about health
     */
    public record Settled(List<String> words, Optional<String> finding) {
    }

    /**
     * Numbers that name a finding.
     *
     * @param temperature words beside a temperature, and from what Celsius and Fahrenheit it is a fever
     * @param bloodPressure words beside a blood pressure, and what counts as raised and severe
     * @param values other numbers beside a word
     */
    public record Readings(Temperature temperature, BloodPressure bloodPressure, List<Value> values) {
    }

    /** A temperature at or above the bound names the finding; bounds are in tenths of a degree. */
    public record Temperature(List<String> words, int celsiusTenths, int fahrenheitTenths, String finding,
            Position at) {
    }

    /** A blood pressure with either number at or above its bound names the finding; the first bound that fits wins. */
    public record BloodPressure(List<String> words, List<Pressure> bounds) {

        /** The least upper number that is raised. */
        int raisedFrom() {
            return bounds.stream().mapToInt(Pressure::upper).min().orElse(Integer.MAX_VALUE);
        }
    }

    /** One bound of the blood pressure. */
    public record Pressure(int upper, int lower, String finding, Position at) {
    }

    /** A number after one of the words; from the first bound up, or below the second, it names the finding. */
    public record Value(List<String> words, Optional<Integer> fromTenths, Optional<Integer> belowTenths,
            String finding, Position at) {
    }
}
