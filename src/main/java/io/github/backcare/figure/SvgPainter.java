package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Paints a figure as a self-contained SVG: the pose, the pose before it as a pale outline, and arrows between. */
public final class SvgPainter {
    private static final double MARGIN = 7;
    /** Picture points for a centimetre: every figure is drawn to the same scale. */
    private static final double SCALE = 1;

    private SvgPainter() {
    }

    /**
     * The picture of a step.
     *
     * @param id a prefix for the picture's own ids, unique on its page
     * @param title what it shows, for who can't see it
     * @param description how she holds herself and what moves
     */
    public static String paint(Figure figure, int step, int week, String id, String title, String description) {
        Pose pose = figure.pose(figure.steps().get(step));
        Pose before = figure.pose(figure.before(step));
        Extent extent = extent(figure, week);
        StringBuilder out = new StringBuilder(4096);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"").append(Path.number(extent.left()))
                .append(' ').append(Path.number(extent.top())).append(' ').append(Path.number(extent.width()))
                .append(' ').append(Path.number(extent.height())).append("\" width=\"")
                .append(Math.round(extent.width() * SCALE)).append("\" height=\"")
                .append(Math.round(extent.height() * SCALE)).append("\" role=\"img\" aria-labelledby=\"").append(id)
                .append("t ").append(id).append("d\"><title id=\"").append(id).append("t\">").append(escaped(title))
                .append("</title><desc id=\"").append(id).append("d\">").append(escaped(description))
                .append("</desc>");
        if (figure.isMirrored()) {
            out.append("<g transform=\"matrix(-1 0 0 1 ").append(Path.number(2 * extent.middle())).append(" 0)\">");
        }
        picture(out, figure, before, pose, extent, week);
        return out.append(figure.isMirrored() ? "</g></svg>" : "</svg>").toString();
    }

    private static Extent extent(Figure figure, int week) {
        List<Dot> tips = new ArrayList<>();
        for (int step = 0; step < figure.steps().size(); step++) {
            for (Arrows arrow : Arrows.of(figure, figure.pose(figure.before(step)),
                    figure.pose(figure.steps().get(step)), week)) {
                tips.add(arrow.from());
                tips.add(arrow.to());
                tips.addAll(arrow.barbs(8));
            }
        }
        return Extent.of(figure, figure.steps().stream().map(figure::pose).toList(), week).with(tips).grown(MARGIN);
    }

    private static void picture(StringBuilder out, Figure figure, Pose before, Pose pose, Extent extent, int week) {
        Body body = Posing.body(pose, week);
        View view = figure.view();
        if (view != View.LYING) {
            floor(out, view, extent);
        }
        Scenery.behind(figure, body).forEach(shape -> out.append(SceneryPainter.svg(shape, view)));
        if (!before.equals(pose)) {
            out.append("<path d=\"").append(new Parts(Posing.body(before, week), view).whole())
                    .append("\" fill=\"").append(Palette.GHOST).append("\" stroke=\"").append(Palette.GHOST_LINE)
                    .append("\" stroke-width=\"2\" stroke-dasharray=\"4 3\" paint-order=\"stroke\"/>");
        }
        BodyPainter.paint(out, figure, body);
        Arrows.of(figure, before, pose, week).forEach(arrow -> arrow(out, arrow));
    }

    private static void floor(StringBuilder out, View view, Extent extent) {
        double level = view.see(new Vec(view == View.FRONT ? -22 : 0, 0, 0)).y() + 0.6;
        double left = extent.left() + 1;
        double right = extent.left() + extent.width() - 1;
        if (view == View.FRONT) {
            double bottom = extent.top() + extent.height() - 1;
            out.append("<path d=\"").append(new Path().polygon(List.of(new Dot(left, level), new Dot(right, level),
                    new Dot(right, bottom), new Dot(left, bottom)))).append("\" fill=\"").append(Palette.FLOOR)
                    .append("\"/>");
        }
        out.append("<path d=\"").append(new Path().open(List.of(new Dot(left, level), new Dot(right, level))))
                .append("\" stroke=\"").append(Palette.PROP_LINE)
                .append("\" stroke-width=\"1.6\" stroke-linecap=\"round\"/>");
    }

    private static void arrow(StringBuilder out, Arrows arrow) {
        String path = new Path().curve(arrow.from(), arrow.by(), arrow.to()).open(arrow.barbs(8)).toString();
        for (Map.Entry<String, String> stroke : List.of(Map.entry("#fff", "6.5"), Map.entry(Palette.ARROW, "3"))) {
            out.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"").append(stroke.getKey())
                    .append("\" stroke-width=\"").append(stroke.getValue())
                    .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
