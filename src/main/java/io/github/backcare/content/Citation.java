package io.github.backcare.content;

/**
 * The part of a source that a statement comes from.
 *
 * @param source the publication
 * @param item the section, table row or sentence in it
 */
public record Citation(Source source, String item) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source.publisher()).append(", ").append(source.title());
        source.year().ifPresent(year -> {
            if (!source.title().contains(Integer.toString(year))) {
                text.append(' ').append(year);
            }
        });
        return text.append(": ").append(item).toString();
    }
}
