package jp.banso.area;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays longitudes and latitudes on a sheet of whole units, at most {@code GRID} high or wide. Every point goes to the unit
 * nearest to it, so that a border two areas share stays one line; what falls together or lies on a straight line is left out.
 */
final class Sheet {

    static final int GRID = 1000;

    private final double west;
    private final double north;
    private final double narrowing;
    private final double scale;
    private final int width;
    private final int height;

    private Sheet(double west, double south, double east, double north) {
        this.west = west;
        this.north = north;
        narrowing = Math.cos(Math.toRadians((south + north) / 2));
        var across = (east - west) * narrowing;
        var down = north - south;
        scale = GRID / Math.max(Math.max(across, down), 1e-9);
        width = Math.max(1, (int) Math.round(across * scale));
        height = Math.max(1, (int) Math.round(down * scale));
    }

    /** Large enough for all of these rings, each of longitude and latitude in turn. */
    static Sheet around(List<double[]> rings) {
        var west = Double.POSITIVE_INFINITY;
        var south = Double.POSITIVE_INFINITY;
        var east = Double.NEGATIVE_INFINITY;
        var north = Double.NEGATIVE_INFINITY;
        for (var ring : rings) {
            for (var at = 0; at < ring.length; at += 2) {
                west = Math.min(west, ring[at]);
                east = Math.max(east, ring[at]);
                south = Math.min(south, ring[at + 1]);
                north = Math.max(north, ring[at + 1]);
            }
        }
        return new Sheet(west, south, east, north);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The area's rings as one outline; an area smaller than a unit stays as a mark of four. */
    Outline outline(String code, String name, List<double[]> rings) {
        var laid =
                rings.stream().map(this::laid).filter(ring -> ring.size() >= 3).toList();
        if (laid.isEmpty()) {
            var point = point(rings.getFirst(), 0);
            laid = List.of(List.of(
                    new int[] {point[0] - 2, point[1]},
                    new int[] {point[0], point[1] - 2},
                    new int[] {point[0] + 2, point[1]},
                    new int[] {point[0], point[1] + 2}));
        }
        var path = new StringBuilder();
        laid.forEach(ring -> write(ring, path));
        var room = WordRoom.in(laid);
        return new Outline(code, name, path.toString(), room.x(), room.y(), room.wide());
    }

    private int[] point(double[] ring, int at) {
        return new int[] {
            (int) Math.round((ring[at] - west) * narrowing * scale), (int) Math.round((north - ring[at + 1]) * scale)
        };
    }

    private List<int[]> laid(double[] ring) {
        var points = new ArrayList<int[]>();
        for (var at = 0; at < ring.length; at += 2) {
            points.add(point(ring, at));
            straighten(points);
        }
        while (points.size() > 1 && same(points.getLast(), points.getFirst())) {
            points.removeLast();
        }
        while (points.size() > 2 && straight(points.get(points.size() - 2), points.getLast(), points.getFirst())) {
            points.removeLast();
        }
        while (points.size() > 2 && straight(points.getLast(), points.getFirst(), points.get(1))) {
            points.removeFirst();
        }
        return points;
    }

    /** Leaves out the last point but one where the way to the last one goes straight through it, or there and back. */
    private static void straighten(List<int[]> points) {
        while (points.size() > 1) {
            var last = points.size() - 1;
            if (same(points.get(last), points.get(last - 1))) {
                points.remove(last);
            } else if (last > 1 && straight(points.get(last - 2), points.get(last - 1), points.get(last))) {
                points.remove(last - 1);
            } else {
                return;
            }
        }
    }

    private static boolean same(int[] one, int[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }

    private static boolean straight(int[] from, int[] over, int[] to) {
        return (over[0] - from[0]) * (to[1] - over[1]) == (over[1] - from[1]) * (to[0] - over[0]);
    }

    private static void write(List<int[]> ring, StringBuilder path) {
        var last = ring.getFirst();
        path.append('M').append(last[0]).append(' ').append(last[1]).append('l');
        for (var at = 1; at < ring.size(); at++) {
            var next = ring.get(at);
            append(path, next[0] - last[0], at > 1);
            append(path, next[1] - last[1], true);
            last = next;
        }
        path.append('z');
    }

    /** A minus divides as well as a space. */
    private static void append(StringBuilder path, int value, boolean behind) {
        if (behind && value >= 0) {
            path.append(' ');
        }
        path.append(value);
    }
}
