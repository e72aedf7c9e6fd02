package jp.banso.bulk;

import org.springframework.stereotype.Component;

/** Waits for acts on many offices. */
@Component
public class BulkEnds {

    private final BulkJobs jobs;

    BulkEnds(BulkJobs jobs) {
        this.jobs = jobs;
    }

    public void ended(BulkId batch) throws InterruptedException {
        jobs.await(batch);
    }
}
