package jp.banso.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a refusal reach the terminal as its sentence instead of a stack trace. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseRefused refusal) {
        return new FailureAnalysis(refusal.getMessage(), null, refusal);
    }
}
