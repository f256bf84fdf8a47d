package io.github.backcare.wording;
import java.util.*;
/** Temporary. */
public final class ExactInterpreter implements Interpreter {
    private final Map<String,String> m = new HashMap<>();
    public ExactInterpreter(Collection<Finding> fs) { for (Finding f : fs) { m.put(f.id(), f.id()); m.put(f.name().toLowerCase(Locale.ROOT), f.id()); f.phrases().forEach(p -> m.putIfAbsent(p.text().toLowerCase(Locale.ROOT), f.id())); } }
    @Override public Interpretation interpret(String t) { String id = m.get(t.toLowerCase(Locale.ROOT).strip()); return new Interpretation(id==null?List.of():List.of(new Mention(id,t)), id==null?List.of(t):List.of(), List.of(), OptionalInt.empty(), false); }
}
