package jp.banso.bulk;

import org.springframework.stereotype.Component;

/** Waits for acts on many offices. */
@Component
public class Batches {

    private final BulkJobs jobs;

    Batches(BulkJobs jobs) {
        this.jobs = jobs;
    }

    public void ended(BulkId batch) throws InterruptedException {
        jobs.await(batch);
    }
}
