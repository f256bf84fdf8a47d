package io.github.backcare.wording;

/**
 * How likely a text is to be of each kind, 0 to 1; all of them add up to 1.
 *
 * @param harmless nothing in it speaks against gentle exercise
 * @param stop a midwife or doctor should be asked first
 * @param urgent a maternity unit has to hear of it now
 * @param emergency it is for an ambulance
 * @param unclear nobody could judge it
 */
public record Likeness(double harmless, double stop, double urgent, double emergency, double unclear) {

    /** How likely it is that somebody has to hear of it now. */
    public double danger() {
        return urgent + emergency;
    }
}
