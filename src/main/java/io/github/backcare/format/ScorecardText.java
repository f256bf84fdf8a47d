package io.github.backcare.format;

import io.github.backcare.content.Element;
import io.github.backcare.content.Unprintable;
import io.github.backcare.lint.Scorecard;
import io.github.backcare.lint.Scorecard.Outcome;
import io.github.backcare.lint.Scorecard.Result;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A scorecard as text: the counts, then every miss, the dangerous ones first. */
public final class ScorecardText {

    private ScorecardText() {
    }

    /** The whole scorecard. */
    public static String of(Scorecard scorecard) {
        StringBuilder text = new StringBuilder();
        int cases = scorecard.results().size();
        text.append(line("cases", cases, cases));
        for (Outcome outcome : Outcome.values()) {
            text.append(line(words(outcome), scorecard.with(outcome).size(), cases));
        }
        for (Outcome outcome : List.of(Outcome.UNDER_TRIAGED, Outcome.REFUSED, Outcome.OVER_TRIAGED)) {
            List<Result> misses = scorecard.with(outcome);
            if (!misses.isEmpty()) {
                text.append('\n').append(words(outcome)).append('\n');
                misses.forEach(miss -> text.append(Unprintable.shown(miss(miss))).append('\n'));
            }
        }
        return text.toString();
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case AGREED -> "agreement";
            case UNDER_TRIAGED -> "under-triage";
            case REFUSED -> "refused";
            case OVER_TRIAGED -> "over-triage";
        };
    }

    private static String line(String label, int count, int cases) {
        String share = label.equals("cases") || cases == 0 ? ""
                : String.format(Locale.ROOT, "  %5.1f %%", 100.0 * count / cases);
        return String.format(Locale.ROOT, "%-13s %5d%s%n", label, count, share).replace("\r\n", "\n");
    }

    private static String miss(Result miss) {
        String accepted = miss.vignette().acceptable().stream().map(Element::nameOf)
                .collect(Collectors.joining(" or "));
        String notUnderstood = miss.screening().answers().notUnderstood().isEmpty() ? ""
                : "; not understood: " + String.join(" | ", miss.screening().answers().notUnderstood());
        String findings = miss.screening().answers().findings().isEmpty() ? ""
                : "; found: " + String.join(", ", miss.screening().answers().findings().keySet());
        return "  " + miss.vignette().id() + " (week " + miss.vignette().week() + "): "
                + Element.nameOf(miss.screening().level()) + ", not " + accepted + ": \""
                + String.join("\" \"", miss.vignette().texts()) + "\" (" + miss.vignette().why() + ")" + findings
                + notUnderstood;
    }
}
