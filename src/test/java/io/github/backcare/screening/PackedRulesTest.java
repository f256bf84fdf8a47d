package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.CompiledText;
import io.github.backcare.content.Packer;
import io.github.backcare.content.Problems;
import io.github.backcare.content.Resource;
import io.github.backcare.content.Unpacker;
import io.github.backcare.content.YamlText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The compiled form of the rules says what the YAML says, all of it and no more. */
class PackedRulesTest {
    private static final String RULES = "safety-rules.yaml";
    private final SafetyRules written = SafetyRulesReader.read(List.of(YamlText.shipped(RULES)), new Problems());

    @Test
    void theFormThatShipsIsMadeFromTheYamlThatShips() {
        assertThat(Resource.read(CompiledText.nameOf(RULES))).isEqualTo(PackedRules.write(written).bytes());
        assertThat(Resource.read(CompiledText.nameOf(RULES) + "2")).isEqualTo(PackedRules.write(written).later());
    }

    @Test
    void whatTheFormGivesEqualsWhatTheYamlGives() {
        Packer out = PackedRules.write(written);
        SafetyRules packed = PackedRules.read(new Unpacker(out.bytes(), RULES, out::later));
        assertThat(packed).isEqualTo(written);
        assertThat(packed.findings().keySet()).containsExactlyElementsOf(written.findings().keySet());
        assertThat(packed.edition().sha256()).isEqualTo(YamlText.sha256(List.of(YamlText.shipped(RULES))));
    }
}
