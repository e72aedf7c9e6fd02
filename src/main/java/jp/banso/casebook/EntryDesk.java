package jp.banso.casebook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Viewer;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on an entry shares: it is held, seen in its present version, and told of. */
@Component
class EntryDesk {

    private final CasebookEntryRepository entries;
    private final CaseScope scope;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryDesk(
            CasebookEntryRepository entries,
            CaseScope scope,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.scope = scope;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Runs the act on the entry as it was seen; {@code meanwhile} answers where somebody changed it since. */
    <D> D act(
            Viewer viewer,
            OperationId operation,
            String kind,
            CasebookId id,
            long seen,
            Function<CasebookEntry, D> meanwhile,
            Function<CasebookEntry, D> act) {
        return commands.run(operation, viewer.actor(), kind, () -> {
            var entry = entries.held(id.value()).orElseThrow(NoSuchEntry::new);
            scope.require(viewer, entry.careOffice(), GrantDepth.FULL);
            return entry.version() == seen ? act.apply(entry) : meanwhile.apply(entry);
        });
    }

    CasebookDecision done(CasebookEntry entry) {
        var saved = entries.saveAndFlush(entry);
        return new CasebookDecision.Done(saved.id(), saved.version());
    }

    static CasebookDecision meanwhile(CasebookEntry entry) {
        return new CasebookDecision.ChangedMeanwhile(entry.state());
    }

    /** A line in the audit log and, where it is of interest to whoever works on the case, one in its history. */
    void tell(Actor by, CasebookEntry entry, String action, String historyKey, String words) {
        audit.record(
                by,
                new CasebookAudit.Entry(entry.careOffice(), action, entry.id().value(), entry.text()));
        if (!historyKey.isEmpty()) {
            events.publishEvent(new CasebookHappening(
                    entry.careOffice(), today(), historyKey, words, entry.id().value(), now(), by));
        }
    }

    void audit(Actor by, CasebookAudit fact) {
        audit.record(by, fact);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }
}
