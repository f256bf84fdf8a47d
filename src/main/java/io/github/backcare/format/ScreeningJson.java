package io.github.backcare.format;

import io.github.backcare.content.Citation;
import io.github.backcare.content.Element;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Reason;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.Trace;
import io.github.backcare.wording.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A screening for scripts; {@code screening.schema.json} describes it. */
public final class ScreeningJson {

    private ScreeningJson() {
    }

    /**
     * One JSON object.
     *
     * @param traces what each rule made of the answers; empty unless asked for
     */
    public static String of(Screening screening, List<Trace> traces) {
        return Json.object(json -> {
            json.put("level", Element.nameOf(screening.level())).put("atLeast", Element.nameOf(screening.atLeast()));
            json.put("mayExercise", screening.mayExercise()).put("askFirst", screening.askFirst());
            age(json, screening.answers().age());
            json.objects("findings", findings(screening), (item, id) -> finding(item, id, screening));
            json.strings("notUnderstood", screening.answers().notUnderstood());
            json.objects("ambiguous", screening.answers().ambiguous(), (item, ambiguity) -> item
                    .put("said", ambiguity.said()).put("ask", ambiguity.ask())
                    .objects("readings", ambiguity.readings(), (reading, meaning) -> reading
                            .put("id", meaning.finding()).put("meaning", meaning.meaning())));
            json.strings("notCounted", screening.answers().heard().notCounted());
            json.strings("notAsked", screening.notAsked());
            json.strings("takenAsDenied", screening.takenAsDenied());
            json.objects("reasons", screening.reasons(), ScreeningJson::reason);
            json.objects("limits", screening.limits(), (item, limit) -> item.put("avoid", limit.avoid())
                    .put("because", limit.rule().because()).put("rule", limit.rule().id()));
            json.objects("alternatives", screening.alternatives(), (item, alternative) -> item
                    .put("id", alternative.id()).put("name", alternative.name()).put("how", alternative.how()));
            if (!traces.isEmpty()) {
                json.objects("explain", traces, (item, trace) -> item.put("rule", trace.rule().id())
                        .put("state", Element.nameOf(trace.state())).strings("saw", trace.saw()));
            }
            edition(json, screening.rules().edition());
        });
    }

    private static void age(Json json, Optional<GestationalAge> age) {
        age.ifPresentOrElse(
                known -> json.put("week", known.week()).put("day", known.day())
                        .put("trimester", known.trimester().number()),
                () -> json.putNull("week").putNull("day").putNull("trimester"));
    }

    private static List<String> findings(Screening screening) {
        return screening.answers().findings().entrySet().stream().filter(entry -> entry.getValue() == Answer.YES)
                .map(Map.Entry::getKey).toList();
    }

    private static void finding(Json json, String id, Screening screening) {
        json.put("id", id).put("name", screening.rules().nameOf(id));
        Optional<String> said = screening.answers().said().stream().filter(mention -> mention.finding().equals(id))
                .map(Mention::said).findFirst();
        said.ifPresentOrElse(words -> json.put("said", words), () -> json.putNull("said"));
    }

    private static void reason(Json json, Reason reason) {
        json.put("rule", reason.rule().id()).put("level", Element.nameOf(reason.rule().level()))
                .put("because", reason.rule().because()).put("action", reason.rule().action())
                .objects("sources", reason.rule().sources(), ScreeningJson::citation);
    }

    static void citation(Json json, Citation citation) {
        json.put("id", citation.source().id()).put("title", citation.source().title())
                .put("publisher", citation.source().publisher());
        citation.source().year().ifPresentOrElse(year -> json.put("year", year), () -> json.putNull("year"));
        citation.source().url().ifPresentOrElse(url -> json.put("url", url), () -> json.putNull("url"));
        json.put("item", citation.item());
    }

    static void edition(Json json, SafetyRules.Edition edition) {
        json.object("rules", rules -> rules.put("version", edition.version()).put("sha256", edition.sha256())
                .put("reviewed", edition.reviewed()));
    }
}
