package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.content.Packer;
import io.github.backcare.content.Resource;
import io.github.backcare.content.Unpacker;
import io.github.backcare.content.YamlText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The compiled form of the words says what the content says, all of it and no more. */
class PackedWordIndexTest {
    private static final List<Finding> FINDINGS = List.copyOf(Shipped.rules().findings().values());
    private static final Vocabulary VOCABULARY = Understood.vocabulary();
    private static final List<String> HASHES = List.of(YamlText.sha256(List.of(YamlText.shipped("safety-rules.yaml"))),
            YamlText.sha256(List.of(YamlText.shipped("wording.yaml"))));

    @Test
    @Tag("evidence")
    void theFormThatShipsIsMadeFromTheContentThatShips() {
        assertThat(Resource.read("words.bin")).isEqualTo(PackedWordIndex.write(FINDINGS, VOCABULARY, HASHES));
    }

    @Test
    void whatTheFormGivesEqualsWhatTheContentGives() {
        WordIndex written = WordIndex.of(FINDINGS, VOCABULARY);
        Unpacker form = new Unpacker(Resource.read("words.bin"));
        assertThat(form.texts()).isEqualTo(HASHES);
        WordIndex packed = PackedWordIndex.read(form, new PackedSense(FINDINGS, VOCABULARY.ambiguities()));
        assertThat(packed.lexicon().forms()).isEqualTo(written.lexicon().forms());
        assertThat(packed.lexicon().known()).isEqualTo(written.lexicon().known());
        assertThat(packed.shelves()).isEqualTo(written.shelves());
        assertThat(packed.ordinary()).isEqualTo(written.ordinary());
        assertThat(packed.loose()).isEqualTo(written.loose());
        assertThat(packed.wholeTexts()).isEqualTo(written.wholeTexts());
        assertThat(packed.topics()).hasSameSizeAs(FINDINGS);
        FINDINGS.forEach(finding -> assertThat(packed.topics().get(finding.id())).as(finding.id())
                .isEqualTo(Topics.stems(finding, written.lexicon())));
        assertThat(same((GrowingTrie) written.inOrder(), packed.inOrder())).isGreaterThan(20_000);
    }

    /** Compares a node and all below it, and counts them. */
    private static int same(GrowingTrie written, Trie packed) {
        assertThat(packed.senses()).isEqualTo(written.senses());
        assertThat(packed.step("no such word")).isNull();
        int nodes = 1;
        for (Map.Entry<String, GrowingTrie> next : written.next().entrySet()) {
            Trie there = packed.step(next.getKey());
            assertThat(there).as(next.getKey()).isNotNull();
            nodes += same(next.getValue(), there);
        }
        // A word that leads on elsewhere only does not lead on here.
        assertThat(written.next().containsKey("bleed") || packed.step("bleed") == null).isTrue();
        return nodes;
    }

    @Test
    void aFormOfOtherContentIsNotUsed() {
        Unpacker other = new Unpacker(new Packer().texts(List.of("another", "hash")).bytes());
        Interpreter interpreter = PackedWordIndex.interpreter(Small.findings(), Small.vocabulary(), other, HASHES);
        assertThat(interpreter.interpret("bleeding on the sofa").mentions()).extracting(Mention::finding)
                .contains("bleeding");
    }
}
