package io.github.backcare.screening;

import java.util.List;

/** Reads what she said once more, after the phrases in it have been understood. */
public interface SecondReading {

    /** The answers, which these texts have led to, with what the second reading adds to them; it never takes away. */
    Answers over(Answers answers, List<String> texts);
}
