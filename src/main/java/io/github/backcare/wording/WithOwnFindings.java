package io.github.backcare.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Understands with a user's own findings added. A phrase of theirs may hold one that ships and would then hide it,
 * so what the shipped findings say is always counted as well.
 */
public final class WithOwnFindings implements Interpreter {
    private final Interpreter shipped;
    private final Interpreter all;

    /**
     * Combines two interpreters.
     *
     * @param shipped one that knows the shipped findings only
     * @param all one that knows the user's own as well
     */
    public WithOwnFindings(Interpreter shipped, Interpreter all) {
        this.shipped = shipped;
        this.all = all;
    }

    @Override
    public Interpretation interpret(String text) {
        Interpretation withOwn = all.interpret(text);
        Interpretation without = shipped.interpret(text);
        Map<String, Mention> mentions = new LinkedHashMap<>();
        without.mentions().forEach(mention -> mentions.put(mention.finding(), mention));
        withOwn.mentions().forEach(mention -> mentions.putIfAbsent(mention.finding(), mention));
        Set<Ambiguity> ambiguous = new LinkedHashSet<>(without.ambiguous());
        ambiguous.addAll(withOwn.ambiguous());
        return new Interpretation(List.copyOf(mentions.values()), withOwn.notUnderstood(), List.copyOf(ambiguous),
                withOwn.notCounted(), withOwn.pain(), withOwn.worse() || without.worse(), withOwn.weeks());
    }
}
