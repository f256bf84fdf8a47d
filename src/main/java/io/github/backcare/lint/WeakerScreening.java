package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.OnlyStricter;

/** What a user's own content could do to make the screening milder. */
final class WeakerScreening implements Check {

    @Override
    public void check(Content content, Problems problems) {
        OnlyStricter.check(content.rules(), content::isShipped, problems);
    }
}
