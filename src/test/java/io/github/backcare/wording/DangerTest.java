package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever tells of danger is never cleared, however she wraps it up. */
class DangerTest {
    private static final List<String> WRAPPERS = List.of("%s", "stiff back and %s",
            "hi, back is a bit achy, %s, otherwise all good", "just wondering, %s but i'm probably worrying too much",
            "%s. feeling fine otherwise", "I'm fine, %s though", "no pain in my hips, %s", "my back's fine now. %s",
            "bit tired, sore back and %s lol", "my sister had a baby last year. %s", "%s, midwife says all ok");

    private final Screener screener = new Screener(Shipped.rules());

    @Test
    void dangerIsNeverCleared() {
        List<String> leaks = new ArrayList<>();
        for (String line : HerWords.lines("danger.txt")) {
            String[] core = line.split("\t");
            for (String wrapper : WRAPPERS) {
                String text = wrapper.formatted(core[2]);
                Screening screening = screen(Integer.parseInt(core[1]), text);
                if (screening.level() == Level.GO || screening.level() == Level.CAUTION) {
                    leaks.add("%s, not %s: \"%s\" %s".formatted(HerWords.name(screening.level()), core[0], text,
                            HerWords.evidence(screening)));
                }
            }
        }
        assertThat(leaks).withFailMessage(() -> HerWords.listed(leaks.size() + " texts of danger were cleared", leaks))
                .isEmpty();
    }

    /** What two red teams found cleared on 30 November 2026: dangers beside other people, fears, denials and the past. */
    @Test
    void whatTheRedTeamsFoundIsNotCleared() {
        List<String> leaks = new ArrayList<>();
        for (String line : HerWords.lines("red-team.tsv")) {
            String[] core = line.split("\t");
            Screening screening = screen(Integer.parseInt(core[0]), core[1]);
            if (screening.level() == Level.GO || screening.level() == Level.CAUTION) {
                leaks.add("\"%s\" %s".formatted(core[1], HerWords.evidence(screening)));
            }
        }
        assertThat(leaks).withFailMessage(() -> HerWords.listed(leaks.size() + " texts of danger were cleared", leaks))
                .isEmpty();
    }

    private Screening screen(int week, String text) {
        Answers aged = Draft.withAge(Draft.EMPTY, GestationalAge.ofWeeks(week));
        return screener.screen(Draft.withNothingElse(Draft.withWords(aged, Shipped.interpreter().interpret(text))));
    }
}
