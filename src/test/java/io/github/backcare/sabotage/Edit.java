package io.github.backcare.sabotage;

import io.github.backcare.Tsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change of one entry of a content file: a line of {@code edits.tsv}. */
record Edit(String name, String file, String section, String entry, Pattern find, String replace, String named) {

    /** Every edit by its name; some need more than one line. */
    static Map<String, List<Edit>> all() {
        Map<String, List<Edit>> edits = new LinkedHashMap<>();
        Tsv.rows("/sabotage/edits.tsv").stream()
                .map(cells -> new Edit(cells[0], cells[1], cells[2], cells[3], Pattern.compile(cells[4]),
                        cells[5].replace("\\n", "\n"), cells[6]))
                .forEach(edit -> edits.computeIfAbsent(edit.name(), name -> new ArrayList<>()).add(edit));
        return edits;
    }

    /** The file's text after the edit. */
    String applyTo(String text) {
        int begin = text.indexOf("  - id: " + entry + "\n", text.indexOf("\n" + section + ":\n"));
        Matcher next = Pattern.compile("(?m)^(?:  - |\\w)").matcher(text);
        if (begin < 0 || text.indexOf("\n" + section + ":\n") < 0) {
            throw new IllegalStateException(section + " has no entry " + entry + " any more: update edits.tsv");
        }
        int end = next.find(begin + 1) ? next.start() : text.length();
        String before = text.substring(begin, end);
        String after = find.matcher(before).replaceAll(replace);
        if (after.equals(before)) {
            throw new IllegalStateException("'" + name + "' finds nothing to change in " + entry + ": update edits.tsv");
        }
        return text.substring(0, begin) + after + text.substring(end);
    }
}
