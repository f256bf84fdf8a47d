package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Packer;
import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import io.github.backcare.content.Unpacker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings are read from the rules, and come back from their compiled form. */
class FindingReaderTest {

    @Test
    void everyFieldOfAFindingIsRead() {
        Finding bleeding = Small.findings().get(0);
        assertThat(bleeding.id()).isEqualTo("bleeding");
        assertThat(bleeding.kind()).isEqualTo(Finding.Kind.SYMPTOM);
        assertThat(bleeding.name()).isEqualTo("Bleeding");
        assertThat(bleeding.dangerSign()).isTrue();
        assertThat(bleeding.phrases()).extracting(Phrase::text).containsExactly("bleeding", "blood when I wipe");
        assertThat(bleeding.phrases().get(1).at()).isEqualTo(
                new io.github.backcare.content.Position("rules.yaml", 1, 88));
        assertThat(bleeding.at()).hasToString("rules.yaml:1:3");
        Finding heavy = Small.findings().get(1);
        assertThat(heavy.dangerSign()).isFalse();
        assertThat(heavy.implies()).containsExactly("bleeding");
        assertThat(heavy.qualifies()).contains(new Finding.Qualified("bleeding", List.of(Qualifier.HEAVY, Qualifier.SUDDEN)));
        assertThat(heavy.phrases()).isEmpty();
        Finding calf = Small.findings().get(3);
        assertThat(calf.phrases()).extracting(Phrase::text).containsExactly("swollen calf", "sore calf");
        assertThat(calf.followUp()).contains(new Finding.FollowUp("bleeding", "Is it?"));
        assertThat(calf.qualifies()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stray: x", "follow-up: {of: b, ask: c, stray: x}", "qualifies: {of: b, when: [heavy], stray: x}"})
    void aKeyThatIsNotKnownIsTold(String more) {
        Problems problems = new Problems();
        Small.findings("[{id: a, kind: symptom, name: A, %s}]".formatted(more), problems);
        assertThat(problems.sorted()).extracting(Problem::message).singleElement().asString()
                .startsWith("the key 'stray' is not known here");
    }

    @Test
    void aFindingComesBackFromItsBytes() {
        for (Finding finding : Small.findings()) {
            Packer out = new Packer();
            PackedFinding.write(out, finding);
            Unpacker in = new Unpacker(out.number(5).bytes(), "rules.yaml", out::later);
            Finding read = PackedFinding.read(in);
            assertThat(List.copyOf(read.phrases())).isEqualTo(finding.phrases());
            assertThat(read).usingRecursiveComparison().ignoringFields("phrases").isEqualTo(finding);
            assertThat(in.number()).isEqualTo(5);
        }
    }

    @Test
    void aFindingIsHashedByItsId() {
        assertThat(Small.findings().get(0)).hasSameHashCodeAs("bleeding");
    }
}
