package io.github.backcare.wording;

/** What a run of words can mean to the interpreter. */
sealed interface Sense {

    /** It names a finding. */
    record Names(Finding finding) implements Sense {
    }

    /** It is a word with several readings. */
    record Unclear(Vocabulary.AmbiguousWord word) implements Sense {
    }

    /** It is a complaint that no finding knows by this word alone: understood only where it is denied. */
    record Complaint() implements Sense {
    }

    /** It says that all is well, or nothing about health at all. */
    record Remark() implements Sense {
    }

    /** It answers where it is all she says in a clause: none, first baby. */
    record Answer() implements Sense {
    }

    /** It says how much, how long, where. */
    record Qualifies(Qualifier qualifier) implements Sense {
    }

    /** It says that a complaint went, where it is all she says in a clause: gone. */
    record SettledAlone() implements Sense {
    }

    /** It changes what the words around it say. */
    record Signals(Cue cue) implements Sense {
    }
}
