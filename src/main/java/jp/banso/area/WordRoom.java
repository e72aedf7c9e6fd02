package jp.banso.area;

import java.util.ArrayList;
import java.util.List;

/** Where words find most room inside an outline: the middle of its widest place, and how wide that is. */
record WordRoom(int x, int y, int wide) {

    private static final int LINES = 16;

    /** Looks along level lines across the rings, from the middle outwards; what an odd number of borders lies left of is inside. */
    static WordRoom in(List<List<int[]>> rings) {
        var top = rings.stream()
                .flatMap(List::stream)
                .mapToInt(point -> point[1])
                .min()
                .orElse(0);
        var bottom = rings.stream()
                .flatMap(List::stream)
                .mapToInt(point -> point[1])
                .max()
                .orElse(0);
        var best = new WordRoom(rings.getFirst().getFirst()[0], rings.getFirst().getFirst()[1], 0);
        for (var number = 1; number < LINES; number++) {
            var line = LINES / 2 + (number % 2 == 0 ? number / 2 : -number / 2);
            var level = top + (bottom - top) * (double) line / LINES + 1e-6;
            var borders = borders(rings, level);
            for (var at = 0; at + 1 < borders.size(); at += 2) {
                var wide = (int) Math.floor(borders.get(at + 1) - borders.get(at));
                if (wide > best.wide()) {
                    best = new WordRoom(
                            (int) Math.round((borders.get(at) + borders.get(at + 1)) / 2),
                            (int) Math.round(level),
                            wide);
                }
            }
        }
        return best;
    }

    private static List<Double> borders(List<List<int[]>> rings, double level) {
        var borders = new ArrayList<Double>();
        for (var ring : rings) {
            for (var at = 0; at < ring.size(); at++) {
                var one = ring.get(at);
                var next = ring.get((at + 1) % ring.size());
                if (one[1] < level != next[1] < level) {
                    borders.add(one[0] + (level - one[1]) / (next[1] - one[1]) * (next[0] - one[0]));
                }
            }
        }
        borders.sort(null);
        return borders;
    }
}
