package jp.banso.shared.jobs;

import java.util.concurrent.atomic.AtomicLong;

/** What the working thread and those who watch it share. */
final class RunningJob implements Progress {

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private volatile boolean unwanted;

    @Override
    public void total(long units) {
        total.set(units);
    }

    @Override
    public void advance(long units) {
        done.addAndGet(units);
        if (unwanted) {
            throw new Cancelled();
        }
    }

    @Override
    public void restart() {
        done.set(0);
    }

    long done() {
        return done.get();
    }

    long total() {
        return total.get();
    }

    void stop() {
        unwanted = true;
    }
}
