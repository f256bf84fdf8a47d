package io.github.backcare.figure;

import java.util.List;

/** Paints the things around her. */
final class SceneryPainter {

    private SceneryPainter() {
    }

    static String svg(Shape shape, View view) {
        List<Dot> dots = shape.points().stream().map(view::see).toList();
        Path path = switch (shape.form()) {
            case FACE -> new Path().polygon(dots);
            case BAR -> new Path().capsule(dots.get(0), shape.width() / 2, dots.get(1), shape.width() / 2);
            case BALL -> new Path().circle(dots.get(0), shape.width());
        };
        return "<path d=\"" + path + "\" fill=\"" + Palette.PROP + "\" stroke=\"" + Palette.PROP_LINE
                + "\" stroke-width=\"1.6\"/>";
    }
}
