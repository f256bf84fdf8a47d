package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Where statements come from, and problems with their places. */
class SourcesTest {
    private static final String GOOD = """
            sources:
              - {id: one, title: First 2019, publisher: House, year: 2019, url: https://one.example}
              - {id: two, title: Second, publisher: Inn, year: 2100}
              - {id: old, title: Old, publisher: Inn, year: 1900, url: http://old.example}
            cited:
              - {source: two, item: row 3}
            """;

    private final Written written = new Written();

    @Test
    void theSourcesOfAFileAreReadInItsOrder() {
        List<Source> all = sources(GOOD).all();
        assertThat(all).extracting(Source::id).containsExactly("one", "two", "old");
        assertThat(all.get(0)).isEqualTo(new Source("one", "First 2019", "House", OptionalInt.of(2019),
                Optional.of("https://one.example")));
        assertThat(all.get(1).url()).isEmpty();
        assertThat(written.told()).isEmpty();
    }

    @Test
    void aSourceThatIsNoneIsTold() {
        sources("""
                sources:
                  - {id: one, title: First, publisher: House, year: 1899, url: one.example, page: 3}
                  - {id: one, title: Again, publisher: House}
                """);
        assertThat(written.told()).containsExactly(
                "a.yaml:2:53: '1899' is not a whole number from 1900 to 2100",
                "a.yaml:2:64: 'one.example' is not a web address (it starts with https://)",
                "a.yaml:2:77: the key 'page' is not known here (known: id, title, publisher, year, url)",
                "a.yaml:3:5: the source 'one' stands here twice (remove one)");
    }

    @Test
    void whatIsCitedIsLookedUp() {
        Sources sources = sources(GOOD);
        List<Citation> citations = sources.citations(written.value("[{id: two, item: row 3}, {id: one, item: p. 4}]"));
        assertThat(citations).extracting(Citation::toString)
                .containsExactly("Inn, Second 2100: row 3", "House, First 2019: p. 4");
        assertThat(written.told()).isEmpty();
    }

    @Test
    void aSourceWithoutAYearHasNoneInItsCitation() {
        assertThat(new Citation(new Source("x", "T", "P", OptionalInt.empty(), Optional.empty()), "i"))
                .hasToString("P, T: i");
    }

    @Test
    void aStatementWithoutASourceOrWithAnUnknownOneIsTold() {
        Sources sources = sources(GOOD);
        assertThat(sources.citations(written.value("[]"))).isEmpty();
        assertThat(sources.citations(written.value("[{id: six, item: row 3, page: 4}]"))).isEmpty();
        assertThat(written.told()).containsExactly(
                "a.yaml:1:4: no source is given (say where this comes from)",
                "a.yaml:1:10: the source 'six' is not in this file's list of sources (add it there)",
                "a.yaml:1:28: the key 'page' is not known here (known: id, item)");
    }

    @Test
    void problemsAreSortedByTheirPlacesAndAllTold() {
        Problems problems = new Problems();
        problems.throwIfAny();
        problems.add(new Position("b", 1, 1), "fifth");
        problems.add(new Position("a", 2, 1), "fourth");
        problems.add(new Position("a", 1, 7), "third");
        problems.add(new Position("a", 1, 5), "first");
        problems.add(new Position("a", 1, 5), "second");
        assertThatThrownBy(problems::throwIfAny).isInstanceOf(ContentException.class)
                .hasMessage("a:1:5: first\na:1:5: second\na:1:7: third\na:2:1: fourth\nb:1:1: fifth")
                .extracting(thrown -> ((ContentException) thrown).problems()).asInstanceOf(
                        org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(5);
    }

    private Sources sources(String yaml) {
        return Sources.read(written.file(yaml).fields());
    }
}
