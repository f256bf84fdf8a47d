package io.github.backcare.cli;

import io.github.backcare.store.ProfileBuilder;

/** Something she wants changed in her profile. */
interface ProfileChange {

    /** Makes the change. */
    ProfileBuilder apply(ProfileBuilder profile);

    /** This change, then another. */
    default ProfileChange and(ProfileChange next) {
        return profile -> next.apply(apply(profile));
    }
}
