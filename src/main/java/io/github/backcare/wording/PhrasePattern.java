package io.github.backcare.wording;

import io.github.backcare.content.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases that are alike, written as one: {@code (numb|tingly) (bum|bottom)} stands for four. A bar with nothing on one
 * side makes a word optional: {@code (|right) calf sore}. Brackets do not stand inside others.
 */
final class PhrasePattern {
    /** More than anybody means to write. */
    private static final int MOST = 6000;

    private PhrasePattern() {
    }

    /** What an element's text stands for; nothing after a problem, which is reported. */
    static List<String> phrases(Element element) {
        String text = element.text();
        if (text.indexOf('(') < 0 && text.indexOf(')') < 0 && text.indexOf('|') < 0) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> phrases = expand(text);
        if (phrases.isEmpty()) {
            element.problem("'" + text + "' is no phrase that can be read (write its choices as (numb|tingly) bum, "
                    + "brackets not inside others, at most " + MOST + " phrases in one)");
        }
        return phrases;
    }

    /** The items of a list, each with what it stands for. */
    static List<String> texts(Element list) {
        return list.texts(PhrasePattern::phrases);
    }

    private static List<String> expand(String text) {
        List<String> begun = List.of("");
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('(', at);
            int close = open < 0 ? -1 : text.indexOf(')', open);
            String plain = text.substring(at, open < 0 ? text.length() : open);
            String choices = close < 0 ? "" : text.substring(open + 1, close);
            if (plain.indexOf(')') >= 0 || plain.indexOf('|') >= 0 || open >= 0 && close < 0 || choices.indexOf('(') >= 0) {
                return List.of();
            }
            begun = with(begun, plain, choices.split("\\|", -1));
            at = open < 0 ? text.length() : close + 1;
        }
        return begun.stream().map(phrase -> phrase.strip().replaceAll(" +", " ")).toList();
    }

    private static List<String> with(List<String> begun, String plain, String[] choices) {
        if ((long) begun.size() * choices.length > MOST) {
            return List.of();
        }
        List<String> longer = new ArrayList<>(begun.size() * choices.length);
        for (String phrase : begun) {
            for (String choice : choices) {
                longer.add(phrase + plain + choice);
            }
        }
        return longer;
    }
}
