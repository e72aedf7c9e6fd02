package jp.banso.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * A hundred people signed in at once: the heap each open page holds, in KB, and how long a list page takes for them, in
 * milliseconds, alone and while somebody imports a register.
 */
record SessionFigures(
        int people,
        double kilobytesPerPage,
        double aloneMedian,
        double aloneP95,
        double importingMedian,
        double importingP95) {

    private static final int PEOPLE = 100;
    private static final int AT_ONCE = 4;
    private static final String PASSWORD = "measured, not kept";

    /** Work that lasts while pages are asked for. */
    @FunctionalInterface
    interface Meanwhile {
        void run() throws Exception;
    }

    static SessionFigures of(int port, JdbcClient jdbc, Meanwhile importing) throws Exception {
        var hash = "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(PASSWORD);
        for (var number = 0; number < PEOPLE; number++) {
            jdbc.sql("""
                            INSERT INTO account (username, display_name, role, password_hash, created_at)
                            VALUES (?, ?, 'CITY_STAFF', ?, UTC_TIMESTAMP(6))""").params("bench" + number, "bench " + number, hash).update();
        }
        OpenPage.signIn(port, "bench0", PASSWORD).go("offices", "");
        var before = usedAfterCollection();
        var pages = new ArrayList<OpenPage>();
        for (var number = 0; number < PEOPLE; number++) {
            var page = OpenPage.signIn(port, "bench" + number, PASSWORD);
            page.go("offices", "");
            page.received();
            pages.add(page);
        }
        var perPage = (usedAfterCollection() - before) / 1024.0 / PEOPLE;
        var alone = ask(pages, new AtomicBoolean(true), 400);
        var going = new AtomicBoolean(true);
        try (var one = Executors.newSingleThreadExecutor()) {
            Future<double[]> asked = one.submit(() -> ask(pages, going, Integer.MAX_VALUE));
            importing.run();
            going.set(false);
            var busy = asked.get();
            return new SessionFigures(PEOPLE, perPage, at(alone, 50), at(alone, 95), at(busy, 50), at(busy, 95));
        }
    }

    void print() {
        System.out.printf(
                "%d people signed in: %.0f KB a page; list page alone %.1f / p95 %.1f ms, while importing %.1f / p95 %.1f ms%n",
                people, kilobytesPerPage, aloneMedian, aloneP95, importingMedian, importingP95);
    }

    /** Four at a time, in turn over all pages, a list under another condition each time; answers sorted milliseconds. */
    private static double[] ask(List<OpenPage> pages, AtomicBoolean going, int most) throws Exception {
        var turn = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = IntStream.range(0, AT_ONCE)
                    .mapToObj(own -> people.submit(() -> {
                        var took = new ArrayList<Double>();
                        for (var round = 0; going.get() && turn.getAndIncrement() < most; round++) {
                            var page = pages.get(own + AT_ONCE * (round % (pages.size() / AT_ONCE)));
                            took.add(page.go("offices", "stage=S" + (1 + round % 8) + "0") / 1000);
                        }
                        return took;
                    }))
                    .toList();
            var took = new ArrayList<Double>();
            for (var some : all) {
                took.addAll(some.get());
            }
            var sorted = took.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static long usedAfterCollection() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (var round = 0; round < 3; round++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
