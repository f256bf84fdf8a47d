package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Numbers that say something: temperatures, blood pressures and other values. */
final class NumberReadings {
    private static final int KEYWORD_REACH = 5;

    private final Vocabulary vocabulary;
    private final Vocabulary.Readings readings;
    private final Map<String, Finding> findings;
    private final List<Token> tokens;
    private final Set<Integer> grave = new HashSet<>();
    private final List<Match> found = new ArrayList<>();
    private final Set<Integer> scores;
    /** Whether one was read before: "120/80 at booking and it's 148 today". */
    private boolean pressures;
    private boolean temperatures;

    /**
     * The readings of a text.
     *
     * @param matches the phrases found so far; a number within normal bounds never hides a grave one
     * @param scores the words of pain scores, which are nothing else
     */
    NumberReadings(Vocabulary vocabulary, Map<String, Finding> findings, List<Token> tokens, List<Match> matches,
            Set<Integer> scores) {
        this.scores = scores;
        this.vocabulary = vocabulary;
        this.readings = vocabulary.readings();
        this.findings = findings;
        this.tokens = tokens;
        matches.stream().filter(Match::grave).forEach(match -> {
            for (int word : match.words()) {
                grave.add(word);
            }
        });
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isNumber()) {
                read(at);
            }
        }
    }

    /** What the numbers name; those within bounds are remarks. */
    List<Match> found() {
        return found;
    }

    private void read(int at) {
        if (!scores.contains(at) && !bloodPressure(at) && !value(at)) {
            temperature(at);
        }
    }

    private boolean bloodPressure(int at) {
        String text = word(at);
        int slash = text.indexOf('/');
        int upper = Numbers.whole(slash < 0 ? text : text.substring(0, slash));
        int lower = slash < 0 ? 0 : Numbers.whole(text.substring(slash + 1));
        int keyword = keyword(at, readings.bloodPressure().words(), KEYWORD_REACH);
        int last = at;
        boolean between = is(at + 1, WordGroup.OVER);
        int second = between || is(at + 1, WordGroup.OVER_IF_NAMED) ? at + 2 : at + 1;
        if (slash < 0 && (between || keyword >= 0) && Numbers.whole(word(second)) >= 30
                && Numbers.whole(word(second)) < upper) {
            lower = Numbers.whole(word(second));
            last = second;
        }
        if (slash < 0 && keyword >= 0 && lowerNumber(at)) {
            lower = upper;
            upper = lower + 1;
            last = at;
        }
        boolean again = pressures && slash < 0 && upper >= readings.bloodPressure().raisedFrom() && upper <= 300
                && !is(at + 1, WordGroup.UNITS);
        boolean plausible = upper >= 70 && upper <= 300 && lower >= 30 && lower < upper || again;
        if (!plausible && !(keyword >= 0 && slash < 0 && last == at && upper >= 70 && upper <= 300)) {
            return false;
        }
        String named = null;
        for (Vocabulary.Pressure bound : readings.bloodPressure().bounds()) {
            if (named == null && (upper >= bound.upper() || lower >= bound.lower())) {
                named = bound.finding();
            }
        }
        pressures = true;
        add(named, at, last, keyword);
        return true;
    }

    /** "Bottom number was 105", "diastolic 95". */
    private boolean lowerNumber(int at) {
        return IntStream.rangeClosed(at - 3, at - 1).anyMatch(before -> is(before, WordGroup.LOWER_NUMBER));
    }

    private boolean value(int at) {
        int tenths = Numbers.tenths(word(at));
        for (Vocabulary.Value value : readings.values()) {
            int keyword = keyword(at, value.words(), 4);
            if (tenths >= 0 && keyword >= 0) {
                boolean named = value.fromTenths().map(from -> tenths >= from).orElse(false)
                        || value.belowTenths().map(below -> tenths < below).orElse(false);
                add(named ? value.finding() : null, at, at, keyword);
                return true;
            }
        }
        return false;
    }

    private void temperature(int at) {
        String text = word(at);
        boolean degrees = is(at + 1, WordGroup.CELSIUS);
        boolean fahrenheit = is(at + 1, WordGroup.FAHRENHEIT) || degrees && is(at + 2, WordGroup.FAHRENHEIT);
        int keyword = keyword(at, readings.temperature().words(), KEYWORD_REACH);
        int tenths = Numbers.tenths(text);
        boolean sure = degrees || fahrenheit || keyword >= 0 || temperatures || text.indexOf('.') > 0;
        boolean asCelsius = tenths >= 340 && tenths < 440 && !fahrenheit;
        boolean asFahrenheit = tenths >= 930 && tenths < 1130;
        if (!sure || is(at + 1, WordGroup.UNITS) || !asCelsius && !asFahrenheit) {
            return;
        }
        temperatures = true;
        int bound = asCelsius ? readings.temperature().celsiusTenths() : readings.temperature().fahrenheitTenths();
        int last = degrees && (is(at + 2, WordGroup.FAHRENHEIT) || is(at + 2, WordGroup.CELSIUS)) ? at + 2
                : degrees || fahrenheit ? at + 1 : at;
        add(tenths >= bound ? readings.temperature().finding() : null, at, last, keyword);
    }

    private void add(String id, int first, int last, int keyword) {
        Finding finding = id == null ? null : findings.get(id);
        Set<Integer> words = new TreeSet<>();
        for (int word = first; word <= last; word++) {
            words.add(word);
        }
        // "No fever now but 38.7 last night", "pressure not, 150/95": what is denied of the word is not denied of the number.
        boolean denied = finding != null && keyword >= 0 && keyword < first
                && IntStream.range(keyword - 1, first).anyMatch(at -> is(at, WordGroup.DENYING));
        // "High bp 130/80" keeps its "high bp": a number within bounds takes no word from a complaint.
        if (keyword >= 0 && !denied && (finding != null || !grave.contains(keyword))) {
            words.add(keyword);
            if (word(keyword).equals("pressure") && word(keyword - 1).equals("blood")
                    && (finding != null || !grave.contains(keyword - 1))) {
                words.add(keyword - 1);
            }
        }
        int[] all = words.stream().mapToInt(Integer::intValue).toArray();
        found.add(new Match(finding == null ? new Sense.Remark() : new Sense.Names(finding), all, true));
    }

    /** The nearest of the words before the number, or right behind it, in the same sentence; or -1. */
    private int keyword(int at, List<String> words, int reach) {
        for (int i = at - 1; i >= 0 && i >= at - reach && !tokens.get(i + 1).before().hard(); i--) {
            if (words.contains(tokens.get(i).word())) {
                return i;
            }
        }
        for (int i = at + 1; i <= at + 2 && i < tokens.size() && tokens.get(i).before() == Token.Break.NONE; i++) {
            if (words.contains(tokens.get(i).word())) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(int at, WordGroup group) {
        return vocabulary.isIn(group, word(at));
    }

    private String word(int at) {
        return at < tokens.size() && at >= 0 ? tokens.get(at).word() : "";
    }
}
