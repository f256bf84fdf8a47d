package io.github.backcare.session;

/** What the session is doing. */
public enum Mode {
    /** "How does your back feel, 0 to 10?" before the first exercise. */
    PAIN_BEFORE,
    /** The clock runs and she exercises. */
    RUNNING,
    /** At her own pace: the repetition is over when she says so. */
    WAITING,
    /** Time stands still until she goes on. */
    PAUSED,
    /** She marks what hurts in a list. */
    SIGNS,
    /** She types what hurts. */
    WORDS,
    /** What she said is being screened. */
    CHECKING,
    /** It hurt, and she may go on with care: easier, skip or finish. */
    CHOICE,
    /** She paused so long that today's signs are asked again. */
    RESCREEN,
    /** "How did that feel?" after the last exercise. */
    FELT,
    /** "How does your back feel, 0 to 10?" after the session. */
    PAIN_AFTER,
    /** "Shall I keep a diary?" */
    CONSENT,
    /** Over; she finished, early or not. */
    FINISHED,
    /** Over; what she said calls for stopping. */
    STOPPED,
    /** Over; Ctrl-C, or the terminal went away. */
    INTERRUPTED;

    /** Whether the session is over. */
    public boolean isOver() {
        return this == FINISHED || this == STOPPED || this == INTERRUPTED;
    }

    /** Whether a deadline runs: it ends by itself. */
    public boolean isTimed() {
        return this == RUNNING || isQuestion();
    }

    /** Whether it is a question that an answer or some time ends. */
    public boolean isQuestion() {
        return this == PAIN_BEFORE || this == FELT || this == PAIN_AFTER || this == CONSENT;
    }
}
