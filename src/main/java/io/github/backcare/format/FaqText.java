package io.github.backcare.format;

import io.github.backcare.content.Citation;
import io.github.backcare.content.Unprintable;
import io.github.backcare.faq.Faq;
import io.github.backcare.faq.Question;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Worry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions and answers as she reads them. */
public final class FaqText {
    private static final String LIST_HINT = "To see every question: backcare faq";

    private FaqText() {
    }

    /** Every question by topic, each with the id that opens it. */
    public static void list(Faq faq, Page page) {
        faq.byTopic().forEach((topic, questions) -> {
            page.heading(topic);
            questions.forEach(question -> page.bullet(named(question)));
        });
        page.blank().paragraph("To read an answer, name its id or ask in your own words: backcare faq "
                + faq.questions().stream().findFirst().map(Question::id).orElse("ID") + ", or backcare faq how often");
    }

    /** The answer to what she asked; what sounds like a symptom is sent to the screening before anything else. */
    public static void answer(Reply reply, Contacts contacts, Page page) {
        reply.worry().ifPresent(worry -> worry(worry, contacts, page));
        Optional<Question> best = reply.best();
        if (best.isPresent()) {
            question(best.get(), reply.worry().isPresent(), page);
        } else if (reply.worry().isEmpty()) {
            page.paragraph("There is no answer here to \"" + reply.asked() + "\".");
        }
        near(reply.near(), best.isPresent(), page);
        if (best.isEmpty()) {
            page.blank().paragraph(LIST_HINT).paragraph("If it is about how you feel: backcare screen");
        }
    }

    private static void worry(Worry worry, Contacts contacts, Page page) {
        if (worry.level().atLeast(Level.URGENT)) {
            String call = worry.level() == Level.EMERGENCY ? contacts.callEmergency() : contacts.ringMaternityUnit();
            page.painted(LevelWords.role(worry.level()), "If this is true for you now: " + call);
        }
        page.paragraph(worry.level() == Level.UNKNOWN
                ? "If this is about how you feel now, no general answer can check it. Run:"
                : "That sounds like something to check before you exercise, and no general answer can check it. Run:");
        // Never wrapped, so that it can be copied whole.
        page.blank().hanging("    " + Unprintable.shown(worry.command()), "").blank();
        if (!worry.level().atLeast(Level.URGENT)) {
            page.paragraph("If it worries you, ring your midwife or maternity unit, whatever backcare says.");
        }
    }

    private static void question(Question question, boolean general, Page page) {
        page.heading(question.question());
        if (general) {
            page.paragraph("In general; it does not say that you are fine:");
        }
        page.paragraph(question.answer());
        String own = question.checked() ? "" : " From your own content; nobody at backcare has checked it.";
        page.blank().dim("", "Source: " + question.sources().stream().map(Citation::toString)
                .collect(Collectors.joining("; ")) + "." + own);
    }

    private static void near(List<Question> near, boolean besides, Page page) {
        if (!near.isEmpty()) {
            page.heading(besides ? "See also" : "Perhaps one of these");
            near.forEach(question -> page.bullet(named(question)));
        }
    }

    private static String named(Question question) {
        return question.question() + " (" + question.id() + ")";
    }
}
