package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The weeks of pregnancy that a text states: "I'm 30 weeks", "30+2", "spotting at 8 weeks". */
final class WeekReadings {
    private static final int LAST_WEEK = 42;
    private static final int FIRST_WEEK = 4;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final List<SaidWeek> found = new ArrayList<>();

    private WeekReadings(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    /** The weeks stated as now, and those of complaints that were set aside as past. */
    static List<SaidWeek> of(Reading reading, Map<Match, Status> statuses, Vocabulary vocabulary) {
        WeekReadings weeks = new WeekReadings(reading, vocabulary);
        for (int at = 0; at < reading.tokens().size(); at++) {
            weeks.now(at);
        }
        List<List<Match>> signals = reading.bySegment(reading.signals());
        for (Match match : reading.named()) {
            if (match.grave() && statuses.get(match) == Status.PAST) {
                signals.get(reading.segmentOf(match)).stream().filter(WeekReadings::isEarlier)
                        .forEach(signal -> weeks.past(match, signal));
            }
        }
        return weeks.found;
    }

    private static boolean isEarlier(Match signal) {
        return signal.sense() instanceof Sense.Signals cue && cue.cue() == Cue.EARLIER;
    }

    private void past(Match match, Match signal) {
        for (int at = signal.first(); at <= signal.last(); at++) {
            int week = Numbers.whole(word(at));
            if (week >= FIRST_WEEK && week <= LAST_WEEK
                    && (is(at + 1, WordGroup.WEEKS) || is(at - 1, WordGroup.WEEKS))) {
                found.add(new SaidWeek(week, false,
                        reading.said(Math.min(match.first(), signal.first()), Math.max(match.last(), signal.last()))));
            }
        }
    }

    private void now(int at) {
        String text = word(at);
        int plus = text.indexOf('+');
        int week = Numbers.whole(plus < 0 ? text : text.substring(0, plus));
        if (week < FIRST_WEEK || week > LAST_WEEK) {
            return;
        }
        boolean weeks = is(at + 1, WordGroup.WEEKS);
        boolean herself = word(at - 1).equals("i") || word(at - 1).equals("am") && word(at - 2).equals("i");
        boolean ends = at + 2 >= reading.tokens().size() || reading.tokens().get(at + 2).before() != Token.Break.NONE;
        boolean pregnant = is(at + 2, WordGroup.PREGNANT);
        if (weeks && herself && (ends || pregnant) || weeks && pregnant
                && !word(at - 1).equals("at") && !word(at - 1).equals("was")
                || plus > 0 && !word(at - 1).equals("at") && !word(at - 1).equals("since")) {
            found.add(new SaidWeek(week, true, reading.said(at, weeks ? at + 1 : at)));
        }
    }

    private boolean is(int at, WordGroup group) {
        return vocabulary.isIn(group, word(at));
    }

    private String word(int at) {
        return at >= 0 && at < reading.tokens().size() ? reading.tokens().get(at).word() : "";
    }
}
