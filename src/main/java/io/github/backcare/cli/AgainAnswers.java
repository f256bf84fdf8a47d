package io.github.backcare.cli;

import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is still known after a long pause: how far she is and what is true of her. What she denied is asked again. */
record AgainAnswers(Answers before) {

    Answers unasked() {
        Map<String, Answer> findings = new LinkedHashMap<>(before.findings());
        findings.values().removeIf(answer -> answer != Answer.YES);
        return new Answers(before.age(), findings, before.heard(), before.pain(), before.trend(), false,
                before.agreement());
    }
}
