package io.github.backcare.figure;

/** From where she is seen. Side: from her left, so she faces left and her left limbs are near. */
enum View {
    SIDE(new Vec(-1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1), 0),
    FRONT(new Vec(0, 0, 1), new Vec(0, 1, 0), new Vec(1, 0, 0), 24),
    /** She lies on her right side and is seen from the front, a little from above. */
    LYING(new Vec(0, -1, 0), new Vec(0, 0, 1), new Vec(1, 0, 0), 32);

    private final Vec right;
    private final Vec up;
    private final Vec towards;

    View(Vec right, Vec up, Vec towards, double above) {
        double sine = Math.sin(Math.toRadians(above));
        double cosine = Math.cos(Math.toRadians(above));
        this.right = right;
        this.up = up.times(cosine).minus(towards.times(sine));
        this.towards = towards.times(cosine).plus(up.times(sine));
    }

    /** A place in the picture, right and down. */
    Dot see(Vec place) {
        return new Dot(place.dot(right), -place.dot(up));
    }

    /** How near to the eye a place is. */
    double nearness(Vec place) {
        return place.dot(towards);
    }

    Vec right() {
        return right;
    }

    Vec up() {
        return up;
    }

    Vec towards() {
        return towards;
    }
}
