package io.github.backcare.wording;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The second look at all that was set aside as denied, past, feared or another person's: where the words around it may
 * mean that she has it, it counts after all. It only ever makes a text graver.
 */
final class Safeguard {
    private static final int CODA = 9;
    private static final Set<String> NOTHING_BUT = Set.of("just", "only", "simply");
    private static final Set<String> AMOUNTS = Set.of("much", "bad", "badly", "heavily", "heavy", "often", "many",
            "strong", "strongly", "frequent", "frequently", "hard");
    private static final Set<String> COMPARING = Set.of("as", "so", "that", "too");
    private static final Set<String> LESS_THAN_ALL = Set.of("much", "loads", "lots", "lot", "heavily", "constantly",
            "continuously", "nonstop", "badly");
    private static final Set<String> ENDING = Set.of("stopping", "stopped", "easing", "shifting", "settling", "slowing",
            "ending", "improving", "subsiding", "clearing", "letting", "lessening", "going");
    private static final Set<String> YES = Set.of("yes", "yeah", "yep", "yup", "y", "aye");
    private static final Set<String> HOPES = Set.of("hope", "hoping", "hopefully", "hoped", "pray", "praying", "prayed");
    private static final Set<String> REPORTS = Set.of("says", "said", "say", "thinks", "thought", "think", "reckons",
            "reckon", "reckoned", "swears", "insists", "noticed", "notices", "saw", "sees", "found", "believes", "claims",
            "tells", "told", "asks", "asked", "suspects", "spotted", "heard", "felt", "measured", "drove");
    private static final Set<String> THIRD_PERSON = Set.of("she", "he", "they", "her", "his", "their", "herself",
            "himself", "who", "shes", "hes", "about", "has", "had", "have");
    private static final Set<String> BESIDE = Set.of("at", "with", "from", "by", "like", "as", "unlike", "than", "to");
    private static final Set<String> POSSESSIONS = Set.of("house", "place", "home", "flat", "car", "cuff", "monitor",
            "machine", "thermometer", "sofa", "bed", "birthday", "wedding", "party", "garden", "caravan");
    private static final Set<String> MODALS = Set.of("might", "could", "may");
    private static final Set<String> MOVES = Set.of("kick", "mov", "flutter", "wrig", "squirm", "activ", "roll", "prod",
            "poke", "nudge", "jab", "hiccup");
    private static final Set<String> FADING = Set.of("longer", "until", "till", "anymore", "missing", "miss", "stopped",
            "used", "ago", "0", "zero", "hardly", "barely", "scarcely", "minus");
    /** What ends a sentence such as "my sister bled, and so do I", or "told to look out for it, and now I have it". */
    private static final Set<List<String>> ME_TOO = words("so do i", "so have i", "so am i", "so did i", "me too", "now me",
            "and me", "same here", "same with me", "as do i", "as have i", "as am i", "i do too", "i have too", "i am too",
            "now i do", "now i am", "now i have", "like me", "like mine", "like this", "like that now",
            "and now i have", "and now i do", "and now i am too", "and now i get", "and now i got", "and now i think i have",
            "and i do", "and i am", "i am as well", "and i have", "that i have", "mine is", "mine too", "including me", "me included",
            "and i want to", "i want to as well", "i want to too");
    private static final Set<List<String>> THERE_IT_IS = words("i have it", "i had it", "i got it", "i had one",
            "i have one", "there it is", "it happened", "it has happened",
            "it started", "it has started", "i do", "i am", "i have", "i did", "it is", "it has", "it did");
    private static final Set<String> INJURY = Set.of("by", "doing", "if", "at", "when", "with", "during", "exercising",
            "lifting", "stretching", "training", "more", "again", "further");
    private static final Set<List<String>> CORRECTED = words("well maybe", "well ok", "well okay", "well a bit",
            "well a little", "well just", "well only", "well once", "ok once", "ok maybe", "ok a bit", "okay once", "okay maybe",
            "actually yes", "actually maybe", "apart from once", "except once", "but maybe", "or maybe a bit", "maybe once");
    private static final Set<List<String>> SOME = words("i had some", "i have some", "i got some",
            "i am having some", "i had them", "i have them", "i get them", "i have had them", "now i have it", "there it is");
    private static final Set<List<String>> JUST_AS = words("like with my", "like last", "like my last", "like my first",
            "like in my", "same as", "as with my", "just like", "like the last", "like before", "like then", "like this");

    private final Reading reading;
    private final Set<String> negative;
    private final List<Token> tokens;
    private final List<List<Match>> signals;

    private Safeguard(Reading reading, Set<String> negative) {
        this.reading = reading;
        this.negative = negative;
        this.tokens = reading.tokens();
        this.signals = reading.bySegment(reading.signals());
    }

    private static Set<List<String>> words(String... phrases) {
        return Set.of(phrases).stream().map(phrase -> List.of(phrase.split(" "))).collect(Collectors.toSet());
    }

    /** The statuses, with what may be there after all counted as present. */
    static Map<Match, Status> over(Reading reading, Map<Match, Status> statuses, Set<String> negative) {
        Safeguard safeguard = new Safeguard(reading, negative);
        Map<Match, Status> safe = new IdentityHashMap<>(statuses);
        statuses.forEach((match, status) -> {
            if (status == Status.PRESENT ? safeguard.faded(match) : safeguard.there(match, status)) {
                safe.put(match, status == Status.PRESENT ? Status.DENIED : Status.PRESENT);
            }
        });
        return safe;
    }

    private boolean there(Match match, Status status) {
        if (!match.complaint() && !(match.sense() instanceof Sense.Complaint) && !(match.sense() instanceof Sense.Unclear)) {
            return false;
        }
        if (YES.contains(word(match.last() + 1))) {
            return true;
        }
        return switch (status) {
            case DENIED -> notDenied(match);
            case FEARED -> notOnlyFeared(match);
            case OTHER_PERSON -> notOnlyTheirs(match);
            case PAST -> anywhere(match, JUST_AS) || followedBy(match, JUST_AS, false);
            default -> false;
        };
    }

    private Segment segment(Match match) {
        return reading.segments().get(reading.segmentOf(match));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }

    private boolean anyBetween(int from, int to, Set<String> wanted) {
        return IntStream.range(Math.max(0, from), Math.min(to, tokens.size())).anyMatch(at -> wanted.contains(word(at)));
    }

    private boolean stands(List<String> phrase, int at) {
        return IntStream.range(0, phrase.size()).allMatch(i -> word(at + i).equals(phrase.get(i)));
    }

    private boolean anywhere(Match match, Set<List<String>> phrases) {
        Segment here = segment(match);
        return IntStream.range(here.from(), here.to()).anyMatch(at -> phrases.stream().anyMatch(phrase -> stands(phrase, at)));
    }

    /** Whether one of the phrases soon follows; {@code last} only where nothing comes after it. */
    private boolean followedBy(Match match, Set<List<String>> phrases, boolean last) {
        for (int at = match.last() + 1; at < tokens.size() && at <= match.last() + CODA; at++) {
            for (List<String> phrase : phrases) {
                int end = at + phrase.size();
                if (stands(phrase, at) && (!last || end >= tokens.size() || tokens.get(end).before() != Token.Break.NONE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "No problem just leaking", "not bleeding as much", "no sign of the fever going", "I can't say I'm not bleeding". */
    private boolean notDenied(Match match) {
        if (followedBy(match, CORRECTED, false)) {
            return true;
        }
        int from = segment(match).from();
        int before = match.first() - 1;
        while (before > from && Set.of("a", "some", "bit", "of", "little").contains(word(before))) {
            before--;
        }
        if (before >= from && NOTHING_BUT.contains(word(before)) && !word(before - 1).equals("not")) {
            return true;
        }
        String next = word(match.last() + 1);
        boolean adjoins = match.last() + 1 < tokens.size() && tokens.get(match.last() + 1).before() == Token.Break.NONE;
        if (adjoins && ENDING.contains(next) && !word(match.last() + 2).equals("on")) {
            return true;
        }
        List<Integer> nots = IntStream.range(from, match.first()).filter(at -> word(at).equals("not")).boxed().toList();
        if (adjoins && !nots.isEmpty() && comparison(match.last() + 1)) {
            return true;
        }
        if (adjoins && next.equals("now") && Set.of("but", "though").contains(word(match.last() + 2))) {
            return true;
        }
        if (!nots.isEmpty() && word(nots.get(0) - 1).equals("do") && nots.get(0) - 1 == from
                && Set.of("we", "you", "all", "everyone", "women", "others").contains(word(nots.get(0) + 1))) {
            return true;
        }
        // "Isn't bleeding normal?"
        if (!nots.isEmpty() && Set.of("is", "are").contains(word(nots.get(0) - 1)) && nots.get(0) - 1 <= from + 1
                && anyBetween(match.last(), match.last() + 3, Set.of("normal", "ok", "okay", "fine", "common", "usual"))) {
            return true;
        }
        if (nots.size() > 1 || !nots.isEmpty() && IntStream.range(nots.get(0), match.first()).anyMatch(at -> word(at).equals("without"))) {
            return true;
        }
        if (anyBetween(from, match.first(), Set.of("reported")) && anyBetween(before, match.first(), Set.of("the", "this"))) {
            return true;
        }
        return hoped(match, from);
    }

    private boolean comparison(int at) {
        int article = word(at).equals("a") ? 1 : 0;
        return COMPARING.contains(word(at)) && AMOUNTS.contains(word(at + 1)) || LESS_THAN_ALL.contains(word(at + article))
                || stands(List.of("all", "the", "time"), at);
    }

    /** "Hoping it's not blood", "hopefully not my waters": whoever hopes so has seen something. */
    private boolean hoped(Match match, int from) {
        boolean hopes = anyBetween(from, match.first(), HOPES) || IntStream.range(from, match.first())
                .anyMatch(at -> stands(List.of("tell", "me"), at));
        boolean it = IntStream.range(from, match.first()).anyMatch(at -> word(at).equals("not")
                && Set.of("it", "its", "this", "that", "is", "thats").contains(word(at - 1)));
        return hopes && (it || !(match.sense() instanceof Sense.Complaint) && match.finding() == null || match.grave());
    }

    private boolean notOnlyFeared(Match match) {
        int segment = reading.segmentOf(match);
        int from = segment(match).from();
        Match cue = signals.get(segment).stream().filter(signal -> cue(signal, Cue.FEARED))
                .filter(signal -> signal.last() < match.first()).reduce((one, other) -> other).orElse(null);
        if (cue == null) {
            return false;
        }
        if (followedBy(match, THERE_IT_IS, true) || followedBy(match, SOME, false) || word(cue.first()).startsWith("googl")) {
            return true;
        }
        // "Yoga with contractions", "I don't want to go in for bleeding".
        if (word(match.first() - 1).equals("with") || word(match.first() - 1).equals("for")
                && anyBetween(from, match.first(), Set.of("go", "going", "ring", "ringing", "seen", "checked"))) {
            return true;
        }
        // "Trying to prevent more bleeding"
        if (anyBetween(cue.last() + 1, match.first(), Set.of("more", "another", "further"))) {
            return true;
        }
        boolean asksWhen = anyBetween(cue.first(), match.first(), Set.of("know"))
                && anyBetween(cue.last(), match.first(), Set.of("when"));
        // "If I'm bleeding" is "i bleeding" here; "if I bleed" is not there yet.
        boolean doing = IntStream.rangeClosed(cue.last(), match.last()).anyMatch(at -> word(at).equals("i")
                && (word(at + 1).endsWith("ing") && at + 1 <= match.last() || at + 1 <= match.last()
                && Set.of("keep", "am", "ve").contains(word(at + 1))));
        if (doing && !asksWhen) {
            return true;
        }
        boolean might = IntStream.range(cue.first(), match.first()).anyMatch(at -> MODALS.contains(word(at))
                && (word(at + 1).equals("be") || word(at + 1).equals("have") && word(at + 2).matches("been|started|lost|had")));
        if (might && !anyBetween(match.last(), segment(match).to(), Set.of("if"))) {
            return true;
        }
        if (anyBetween(cue.first(), segment(match).to(), Set.of("mean", "means"))
                || anyBetween(cue.last() + 1, match.first(), Set.of("normal"))) {
            return true;
        }
        boolean what = IntStream.range(from, match.first()).anyMatch(at -> word(at).equals("what")
                && Set.of("do", "does", "to", "should").contains(word(at + 1)));
        if (what && anyBetween(cue.last(), match.first(), Set.of("when")) && !anyBetween(cue.last(), match.first(), Set.of("like"))) {
            return true;
        }
        boolean absent = match.grave() && match.exact()
                && IntStream.of(match.words()).anyMatch(at -> negative.contains(word(at)));
        if (absent && !anyBetween(cue.first(), cue.last() + 1, Set.of("might", "could", "will", "out", "read", "told", "heard"))
                && (what || !anyBetween(cue.first(), cue.last() + 1, Set.of("if")))) {
            return true;
        }
        boolean herself = IntStream.of(match.words()).anyMatch(at -> word(at).equals("kill")
                || word(at).equals("myself") || word(at).startsWith("end")
                || Set.of("pills", "tablets", "bridge", "jumped", "jump").contains(word(at)));
        return herself && anyBetween(cue.first(), cue.last() + 1, Set.of("might", "could", "will", "if"))
                && from <= cue.first() && !anyBetween(match.last() + 1, segment(match).to(), INJURY);
    }

    private static boolean cue(Match signal, Cue cue) {
        return signal.sense() instanceof Sense.Signals signals && signals.cue() == cue;
    }

    /** "My sister says bleeding is normal", "same as my sister, bleeding", "my sister bled and so do I". */
    private boolean notOnlyTheirs(Match match) {
        Match person = null;
        for (Match signal : reading.signals()) {
            if (signal.last() < match.first() && (cue(signal, Cue.OTHER_PERSON) || cue(signal, Cue.CHILD))
                    && (person == null || signal.last() > person.last())) {
                person = signal;
            }
        }
        if (followedBy(match, ME_TOO, false)) {
            return true;
        }
        if (person == null) {
            return false;
        }
        int after = person.last() + 1;
        boolean together = word(person.first() - 1).equals("and") && Set.of("me", "i").contains(word(person.first() - 2));
        if (together || anyBetween(after, match.first(), Set.of("us", "we", "our", "both"))) {
            return true;
        }
        int theirs = theirsFrom(person.last(), match.first());
        int verb = Set.of("always", "also", "just", "even", "once").contains(word(after)) ? after + 1 : after;
        if (REPORTS.contains(word(verb)) && theirs < 0) {
            return true;
        }
        String ahead = word(person.first() - 1);
        if (BESIDE.contains(ahead) && !word(person.first() - 2).startsWith("happen") && theirs < 0) {
            return true;
        }
        return theirs < 0 && (POSSESSIONS.contains(word(after)) || POSSESSIONS.contains(word(after + 1)));
    }

    /** The first word after the person that says that it is theirs, or -1. */
    private int theirsFrom(int person, int to) {
        return IntStream.range(person, to).filter(at -> THIRD_PERSON.contains(word(at))).findFirst().orElse(-1);
    }

    /** "Moved last night, not since", "fine before, now they're not". */
    private boolean notNow(Match match) {
        if (anyBetween(match.last() + 1, match.last() + 5, Set.of("stopped", "slowed", "silence", "silent", "quiet", "less", "fewer"))) {
            return true;
        }
        return IntStream.rangeClosed(match.last() + 1, match.last() + 5).anyMatch(at -> word(at).equals("not")
                && (word(at + 1).equals("as") && AMOUNTS.contains(word(at + 2)) && (at + 3 >= tokens.size()
                || tokens.get(at + 3).before() != Token.Break.NONE)
                || Set.of("since", "today", "now", "tonight", "lately", "anymore").contains(word(at + 1))
                || anyBetween(match.last(), at, Set.of("now", "today")) && (at + 1 >= tokens.size()
                || tokens.get(at + 1).before() != Token.Break.NONE)));
    }

    /** "Kicks: none", "movement 0", but not "moving lots, no swelling". */
    private boolean endsInNone(int at) {
        return Set.of("0", "zero", "nil", "none", "absent").contains(word(at)) || word(at).equals("no")
                && (at + 1 >= tokens.size() || tokens.get(at + 1).before() != Token.Break.NONE);
    }

    /** "Only 4 kicks in 2 hours", "one kick today", "10 kicks took 6 hours". */
    private boolean counted(Match match) {
        int at = match.first() - 1;
        boolean few = word(at).matches("[1-9]|one|two|three|four|five|six|seven|single")
                || word(match.first()).matches("[1-9]|one|two|three|four|five|six|seven|single");
        return few || anyBetween(match.first() - 3, match.first(), Set.of("only")) || word(match.last() + 1).equals("took");
    }

    /** "How to get baby to move", "where are the kicks". */
    private boolean coaxed(Match match) {
        int from = segment(match).from();
        boolean base = IntStream.of(match.words()).anyMatch(at -> Set.of("move", "kick").contains(word(at))
                && (at == 0 || Set.of("to", "baby", "him", "her", "it").contains(word(at - 1))));
        return base && anyBetween(from, match.last(), Set.of("get", "make", "getting", "making"))
                || anyBetween(from, match.first(), Set.of("where", "why"));
    }

    /** "I no longer feel kicks", "last kick was 12 hours ago", "kicked all day yesterday, nothing since": no good news. */
    private boolean faded(Match match) {
        if (match.complaint() || match.finding() == null) {
            return false;
        }
        // "Kicked all day yesterday and nothing today"
        if (Set.of("nothing", "none", "nowt", "nada", "zilch").contains(word(match.first())) && IntStream
                .range(Math.max(0, match.first() - CODA), match.first()).anyMatch(at -> MOVES.stream().anyMatch(word(at)::startsWith))
                && match.size() > 1) {
            return true;
        }
        if (IntStream.of(match.words()).noneMatch(at -> MOVES.stream().anyMatch(word(at)::startsWith))) {
            return false;
        }
        Segment here = segment(match);
        if (endsInNone(match.last() + 1) || notNow(match)
                || counted(match) || coaxed(match)) {
            return true;
        }
        if (anyBetween(here.from(), here.to(), FADING) || IntStream.range(here.from(), match.last() + 1)
                .anyMatch(at -> word(at).equals("last") && !Set.of("night", "few", "hour", "bit").contains(word(at + 1)))
                || IntStream.range(here.from(), match.first()).anyMatch(at -> word(at).equals("much") && word(at - 1).equals("so"))
                || anyBetween(match.last(), here.to(), Set.of("last")) && anyBetween(match.last(), here.to(), Set.of("week", "month"))) {
            return true;
        }
        return reading.named().stream().anyMatch(other -> other.finding() != null && !other.complaint()
                && other.first() > match.last() && reading.segmentOf(other) - reading.segmentOf(match) <= 2
                && Set.of("nothing", "not", "none").contains(word(other.first()))
                && other.finding() != match.finding() && anyBetween(other.first(), other.last() + 2,
                Set.of("since", "today", "now", "tonight")));
    }
}
