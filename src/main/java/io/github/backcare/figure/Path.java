package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the outlines of an SVG path, all wound the same way, so that overlapping parts merge when filled. */
final class Path {
    private final StringBuilder data = new StringBuilder();
    // Where the pen is, in tenths: what follows is written relative to it, which is shorter.
    private long x;
    private long y;

    /** A tapered limb between two round ends. */
    Path capsule(Dot from, double fromRadius, Dot to, double toRadius) {
        double length = from.distance(to);
        if (length <= Math.abs(fromRadius - toRadius) + 0.01) {
            return circle(fromRadius > toRadius ? from : to, Math.max(fromRadius, toRadius));
        }
        double heading = Math.atan2(to.y() - from.y(), to.x() - from.x());
        double spread = Math.acos((fromRadius - toRadius) / length);
        move(on(from, fromRadius, heading + spread));
        arc(fromRadius, spread < Math.PI / 2, on(from, fromRadius, heading - spread));
        line(on(to, toRadius, heading - spread));
        arc(toRadius, spread > Math.PI / 2, on(to, toRadius, heading + spread));
        data.append('Z');
        return this;
    }

    Path circle(Dot centre, double radius) {
        move(centre.plus(radius, 0));
        arc(radius, false, centre.plus(-radius, 0));
        arc(radius, false, centre.plus(radius, 0));
        data.append('Z');
        return this;
    }

    /** A band between two edges, each a smooth curve, with straight ends. */
    Path band(List<Dot> edge, List<Dot> other) {
        List<Dot> there = new ArrayList<>(edge);
        List<Dot> back = new ArrayList<>(other);
        List<Dot> round = new ArrayList<>(edge);
        Collections.reverse(back);
        round.addAll(back);
        if (area(round) < 0) {
            Collections.reverse(there);
            Collections.reverse(back);
            List<Dot> first = there;
            there = back;
            back = first;
        }
        move(there.get(0));
        smooth(there);
        line(back.get(0));
        smooth(back);
        data.append('Z');
        return this;
    }

    /** Goes on smoothly from the first point through the others. */
    private void smooth(List<Dot> points) {
        for (int i = 0; i + 1 < points.size(); i++) {
            Dot before = points.get(Math.max(0, i - 1));
            Dot from = points.get(i);
            Dot to = points.get(i + 1);
            Dot after = points.get(Math.min(points.size() - 1, i + 2));
            data.append('c');
            pair(from.plus((to.x() - before.x()) / 6, (to.y() - before.y()) / 6));
            data.append(' ');
            pair(to.plus((from.x() - after.x()) / 6, (from.y() - after.y()) / 6));
            data.append(' ');
            pair(to);
            moved(to);
        }
    }

    /** A closed polygon. */
    Path polygon(List<Dot> points) {
        List<Dot> wound = wound(points);
        move(wound.get(0));
        wound.stream().skip(1).forEach(this::line);
        data.append('Z');
        return this;
    }

    /** An open line. */
    Path open(List<Dot> points) {
        move(points.get(0));
        points.stream().skip(1).forEach(this::line);
        return this;
    }

    /** An open smooth curve through the points. */
    Path curve(List<Dot> points) {
        move(points.get(0));
        smooth(points);
        return this;
    }

    /** An open curve from one point to another, bent towards a third. */
    Path curve(Dot from, Dot by, Dot to) {
        move(from);
        data.append('q');
        pair(by);
        data.append(' ');
        pair(to);
        moved(to);
        return this;
    }

    /** A number with at most one decimal. */
    static String number(double value) {
        return tenths(Math.round(value * 10));
    }

    private static String tenths(long tenths) {
        long size = Math.abs(tenths);
        String sign = tenths < 0 ? "-" : "";
        return size % 10 == 0 ? sign + size / 10 : sign + (size < 10 ? "" : size / 10) + "." + size % 10;
    }

    @Override
    public String toString() {
        return data.toString();
    }

    private static List<Dot> wound(List<Dot> points) {
        List<Dot> wound = new ArrayList<>(points);
        if (area(points) < 0) {
            Collections.reverse(wound);
        }
        return wound;
    }

    private static double area(List<Dot> points) {
        double area = 0;
        for (int i = 0; i < points.size(); i++) {
            Dot a = points.get(i);
            Dot b = points.get((i + 1) % points.size());
            area += a.x() * b.y() - b.x() * a.y();
        }
        return area;
    }

    private void move(Dot to) {
        data.append('M').append(number(to.x())).append(' ').append(number(to.y()));
        moved(to);
    }

    private void line(Dot to) {
        data.append('l');
        pair(to);
        moved(to);
    }

    private void arc(double radius, boolean large, Dot to) {
        data.append('a').append(number(radius)).append(' ').append(number(radius)).append(" 0 ")
                .append(large ? '1' : '0').append(" 1 ");
        pair(to);
        moved(to);
    }

    private void pair(Dot dot) {
        data.append(tenths(Math.round(dot.x() * 10) - x)).append(' ').append(tenths(Math.round(dot.y() * 10) - y));
    }

    private void moved(Dot to) {
        x = Math.round(to.x() * 10);
        y = Math.round(to.y() * 10);
    }

    private static Dot on(Dot centre, double radius, double angle) {
        return centre.plus(radius * Math.cos(angle), radius * Math.sin(angle));
    }
}
