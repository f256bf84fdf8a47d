package io.github.backcare.format;

import io.github.backcare.content.Element;
import io.github.backcare.faq.Faq;
import io.github.backcare.faq.Question;

/** Questions and answers for scripts. */
public final class FaqJson {

    private FaqJson() {
    }

    /** Every question, in file order. */
    public static String list(Faq faq) {
        return Json.object(json -> json.objects("questions", faq.questions(), FaqJson::reference));
    }

    /** The answer to what was asked; {@code screenFirst} is null unless it sounds like a symptom. */
    public static String answer(Reply reply) {
        return Json.object(json -> {
            json.put("asked", reply.asked());
            reply.worry().ifPresentOrElse(
                    worry -> json.object("screenFirst", item -> item.put("command", worry.command())
                            .put("level", Element.nameOf(worry.level())).strings("findings", worry.findings())),
                    () -> json.putNull("screenFirst"));
            reply.best().ifPresentOrElse(
                    best -> json.object("answer", item -> {
                        reference(item, best);
                        item.put("answer", best.answer()).put("checked", best.checked())
                                .objects("sources", best.sources(), ScreeningJson::citation);
                    }),
                    () -> json.putNull("answer"));
            json.objects("near", reply.near(), FaqJson::reference);
        });
    }

    private static void reference(Json json, Question question) {
        json.put("id", question.id()).put("topic", question.topic()).put("question", question.question());
    }
}
