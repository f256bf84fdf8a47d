package io.github.backcare.wording;

import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import java.util.stream.Collectors;

/** A story and what it came to. */
record Judged(Vignette vignette, Screening screening) {

    static Judged of(Vignette vignette) {
        return new Judged(vignette, HerWords.screen(vignette.week(), vignette.texts()));
    }

    String id() {
        return vignette.id();
    }

    boolean agreed() {
        return vignette.acceptable().contains(screening.level());
    }

    boolean refused() {
        return screening.level() == Level.UNKNOWN && !agreed();
    }

    boolean cleared() {
        return !screening.level().atLeast(Level.STOP) && vignette.mildest().atLeast(Level.STOP);
    }

    boolean underTriaged() {
        return !agreed() && !refused() && !screening.level().atLeast(vignette.mildest());
    }

    String shown() {
        return "%s %d \"%s\": expected %s but was %s %s, because %s".formatted(vignette.id(), vignette.week(),
                String.join("\" \"", vignette.texts()),
                vignette.acceptable().stream().map(HerWords::name).collect(Collectors.joining(" or ")),
                HerWords.name(screening.level()), HerWords.evidence(screening), vignette.why());
    }
}
