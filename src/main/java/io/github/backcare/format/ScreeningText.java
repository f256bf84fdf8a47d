package io.github.backcare.format;

import io.github.backcare.content.Citation;
import io.github.backcare.content.Element;
import io.github.backcare.routine.Tags;
import io.github.backcare.screening.Alternative;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Limit;
import io.github.backcare.screening.Question;
import io.github.backcare.screening.Reason;
import io.github.backcare.screening.Rule;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.SecondReader;
import io.github.backcare.screening.Trace;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A screening as she reads it: at urgent and emergency the action first, else level, why, what to do. */
public final class ScreeningText {
    private final Page page;
    private final Contacts contacts;

    private ScreeningText(Page page, Contacts contacts) {
        this.page = page;
        this.contacts = contacts;
    }

    /** Writes the screening on the page. */
    public static void write(Screening screening, Contacts contacts, Page page) {
        new ScreeningText(page, contacts).write(screening);
    }

    private void write(Screening screening) {
        screening.ownWords().ifPresentOrElse(rule -> ownWords(rule, screening), () -> headline(screening));
        notUnderstood(screening);
        ambiguous(screening);
        notSure(screening);
        reasons(screening);
        limits(screening);
        alternatives(screening);
        notCounted(screening);
        asked(screening);
        page.blank().dim("", Disclaimer.of(screening.rules()));
    }

    private void headline(Screening screening) {
        Level level = screening.level();
        page.painted(LevelWords.role(level), LevelWords.sign(level, page.style()) + LevelWords.name(level));
        page.paragraph(LevelWords.headline(screening, contacts));
        if (level == Level.UNKNOWN && screening.atLeast() != Level.GO && screening.atLeast() != level) {
            page.paragraph("What I did understand already asks for: "
                    + Element.nameOf(screening.atLeast()).toUpperCase(Locale.ROOT) + ".");
        }
    }

    /** Said as the rule says it, without repeating her words to her. */
    private void ownWords(Rule rule, Screening screening) {
        if (screening.level() != Level.UNKNOWN) {
            page.painted(LevelWords.role(screening.level()),
                    LevelWords.sign(screening.level(), page.style()) + screening.level().name());
        }
        page.paragraph(rule.headline().orElseThrow());
        page.blank().paragraph(rule.because());
        page.paragraph(rule.action());
    }

    private void notUnderstood(Screening screening) {
        List<String> pieces = screening.answers().notUnderstood();
        if (pieces.isEmpty()) {
            return;
        }
        page.heading("What I did not understand");
        pieces.forEach(piece -> page.bullet("\"" + piece + "\""));
        page.paragraph("Say it in other words, or ask your midwife about it. If it frightens you, ring your maternity "
                + "unit now.");
    }

    private void ambiguous(Screening screening) {
        for (Ambiguity ambiguity : screening.answers().ambiguous()) {
            if (SecondReader.isDoubt(ambiguity)) {
                doubt(ambiguity);
                continue;
            }
            page.heading("What \"" + ambiguity.said() + "\" could mean");
            page.paragraph(ambiguity.ask());
            ambiguity.readings().forEach(reading -> page.bullet(reading.meaning() + toSay(reading)));
        }
    }

    private void doubt(Ambiguity doubt) {
        page.heading("What I am not sure about");
        page.paragraph("\"" + doubt.said() + "\": " + doubt.ask());
        page.paragraph("If it could be, or if it frightens you, ring your maternity unit now. If you are sure that it is not, "
                + "start backcare in a terminal: it asks you, and a no settles it.");
    }

    /** How to say this meaning with a flag; a harmless one has no id and is said in full. */
    private static String toSay(Ambiguity.Reading reading) {
        return reading.finding().isEmpty() ? " (then leave it out, or say it in full)"
                : " (then say: -s " + reading.finding() + ")";
    }

    private void notSure(Screening screening) {
        List<String> unsure = screening.answers().findings().entrySet().stream()
                .filter(entry -> entry.getValue() == Answer.UNKNOWN).map(Map.Entry::getKey).toList();
        if (!unsure.isEmpty() && screening.level() == Level.UNKNOWN) {
            page.heading("What you were not sure about");
            topics(unsure, screening);
            page.paragraph("Your midwife can help you find out. Ring your maternity unit now if it worries you.");
        }
    }

    private void reasons(Screening screening) {
        List<Reason> shown = screening.reasons().stream()
                .filter(reason -> reason.rule().level() != Level.GO || !reason.findings().isEmpty())
                .filter(reason -> !screening.ownWords().equals(Optional.of(reason.rule()))).toList();
        // Advice on exercising has no place beside a verdict that forbids it.
        boolean forbidden = screening.level().atLeast(Level.STOP);
        List<Reason> advising = shown.stream()
                .filter(reason -> !forbidden || reason.rule().level().atLeast(Level.STOP)).toList();
        if (!advising.isEmpty()) {
            page.heading("Why, and what to do");
            advising.forEach(reason -> reason(reason, screening));
        }
        String milder = shown.stream().filter(reason -> !advising.contains(reason))
                .map(reason -> names(reason, screening).isEmpty() ? reason.rule().because() : names(reason, screening))
                .distinct().collect(Collectors.joining("; "));
        if (!milder.isEmpty()) {
            page.blank().paragraph("Also noted: " + milder + ".");
        }
    }

    private void reason(Reason reason, Screening screening) {
        String named = names(reason, screening);
        if (!named.isEmpty()) {
            page.bullet(named);
        }
        String indent = named.isEmpty() ? "  " : "    ";
        page.indented(indent, reason.rule().because());
        page.indented(indent, reason.rule().action());
        page.dim(indent, source(reason));
    }

    private static String names(Reason reason, Screening screening) {
        return reason.findings().stream().map(id -> played(id, screening)).distinct().collect(Collectors.joining("; "));
    }

    private static String played(String id, Screening screening) {
        String name = screening.rules().nameOf(id);
        return screening.answers().said().stream().filter(mention -> mention.finding().equals(id)).findFirst()
                .map(Mention::said).filter(said -> !said.equalsIgnoreCase(id) && !said.equalsIgnoreCase(name))
                .map(said -> name + " (you said \"" + said + "\")").orElse(name);
    }

    private static String source(Reason reason) {
        String sources = reason.rule().sources().stream().map(ScreeningText::shortly).collect(Collectors.joining("; "));
        String own = reason.rule().shipped() ? "" : " From your own content.";
        return "Source: " + sources + "." + own;
    }

    private static String shortly(Citation citation) {
        return citation.source().publisher() + ", \"" + citation.item() + "\"";
    }

    private void limits(Screening screening) {
        List<Limit> limits = screening.limits();
        if (limits.isEmpty()) {
            return;
        }
        String list = limits.stream().map(Limit::avoid).distinct().map(Tags::words).collect(Collectors.joining(", "));
        page.heading("Your routine leaves out");
        page.paragraph(Character.toUpperCase(list.charAt(0)) + list.substring(1) + ".");
    }

    private void alternatives(Screening screening) {
        List<Alternative> alternatives = screening.alternatives();
        if (alternatives.isEmpty()) {
            return;
        }
        page.heading("Ask first whether one of these is right for you");
        alternatives.forEach(alternative -> page.bullet(alternative.name() + ". " + alternative.how()));
    }

    /** Said only where she may exercise: a danger read as none would be found here. */
    private void notCounted(Screening screening) {
        List<String> pieces = screening.answers().heard().notCounted();
        if (!pieces.isEmpty() && !screening.level().atLeast(Level.STOP)) {
            page.heading("Heard, but not counted as a complaint of today");
            pieces.forEach(piece -> page.bullet("\"" + piece + "\""));
            page.paragraph("If that is wrong, say it in other words, or ring your midwife before you exercise.");
        }
    }

    private void asked(Screening screening) {
        if (screening.ownWords().isPresent()) {
            return;
        }
        if (!screening.takenAsDenied().isEmpty() && !screening.level().atLeast(Level.URGENT)) {
            page.heading("Taken as no, because you said nothing else");
            topics(screening.takenAsDenied(), screening);
        }
        if (!screening.notAsked().isEmpty() && screening.level() == Level.UNKNOWN) {
            page.heading("Not asked yet");
            topics(screening.notAsked(), screening);
            page.paragraph("If you have none of these, add --nothing-else. Or run `backcare screen` in a terminal, and "
                    + "it asks you.");
        }
        if (screening.answers().age().isEmpty() && screening.level() == Level.UNKNOWN) {
            page.paragraph("Tell me how far you are: add --week 24, say, or --due with your due date.");
        }
    }

    private void topics(List<String> findings, Screening screening) {
        Set<String> present = screening.rules().withImplied(screening.answers().findings().entrySet().stream()
                .filter(entry -> entry.getValue() == Answer.YES).map(Map.Entry::getKey).toList());
        topics("Today: ", screening.rules().checklist(), findings, present);
        topics("Conditions: ", screening.rules().history(), findings, present);
    }

    /** A topic she has spoken of is not listed, though she denied others of its findings. */
    private void topics(String label, List<Question> questions, List<String> findings, Set<String> present) {
        String topics = questions.stream().filter(question -> question.covers().stream().anyMatch(findings::contains))
                .filter(question -> question.covers().stream().noneMatch(present::contains))
                .map(Question::topic).distinct().collect(Collectors.joining("; "));
        if (!topics.isEmpty()) {
            page.paragraph(label + topics + ".");
        }
    }

    /** Writes what each rule made of the answers. */
    public static void explain(List<Trace> traces, Page page) {
        page.heading("Every rule");
        for (Trace trace : traces) {
            page.hanging("  " + (Element.nameOf(trace.state()) + "         ").substring(0, 10) + " ",
                    trace.rule().id() + " (" + Element.nameOf(trace.rule().level()) + "): "
                            + String.join("; ", trace.saw()));
        }
    }
}
