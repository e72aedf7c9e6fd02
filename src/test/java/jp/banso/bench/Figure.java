package jp.banso.bench;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one thing took, in microseconds, and how that compares with the same work in plain SQL (ratio of the medians). */
record Figure(
        String name,
        String role,
        int runs,
        double min,
        double median,
        double p95,
        double max,
        @Nullable Double plainMedian,
        @Nullable Double ratio) {

    private static final int WARM_UP = 20;

    /** A piece of work whose result is only counted, so that nothing is optimised away. */
    interface Work {
        int run(int round);
    }

    /** Runs both alternately, {@code runs} times each after a warm-up. */
    static Figure of(String name, String role, int runs, Work service, Work plain) {
        for (var round = 0; round < Math.min(WARM_UP, runs); round++) {
            service.run(round);
            plain.run(round);
        }
        var own = new double[runs];
        var bare = new double[runs];
        for (var round = 0; round < runs; round++) {
            own[round] = micros(service, round);
            bare[round] = micros(plain, round);
        }
        Arrays.sort(own);
        Arrays.sort(bare);
        var median = own[runs / 2];
        var plainMedian = bare[runs / 2];
        return new Figure(
                name,
                role,
                runs,
                own[0],
                median,
                own[Math.min(runs - 1, runs * 95 / 100)],
                own[runs - 1],
                plainMedian,
                median / plainMedian);
    }

    private static double micros(Work work, int round) {
        var start = System.nanoTime();
        var counted = work.run(round);
        var took = (System.nanoTime() - start) / 1000.0;
        if (counted < 0) {
            throw new IllegalStateException("the work failed");
        }
        return took;
    }

    String line() {
        return "%-44s %-8s %5d %10.2f %10.2f %10.2f %10.2f %10.2f %7.2f"
                .formatted(
                        name,
                        role,
                        runs,
                        min / 1000,
                        median / 1000,
                        p95 / 1000,
                        max / 1000,
                        plainMedian == null ? Double.NaN : plainMedian / 1000,
                        ratio == null ? Double.NaN : ratio);
    }

    static String heading() {
        return "%-44s %-8s %5s %10s %10s %10s %10s %10s %7s"
                .formatted("what (milliseconds)", "role", "runs", "min", "median", "p95", "max", "plain SQL", "ratio");
    }
}
