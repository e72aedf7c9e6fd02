package jp.banso.careoffice.tag;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.careoffice.TagId;
import jp.banso.careoffice.tag.TagDecision.Done;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes what became of tags, in the history of the office and in the audit log. */
@Component
class TagRecord {

    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TagRecord(AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void tagged(Viewer viewer, CareOfficeId office, TagTable.Standing tag, boolean put) {
        events.publishEvent(new TagHappening(
                office,
                JapanTime.today(clock),
                put ? "timeline.tag.put" : "timeline.tag.taken",
                tag.name(),
                Instant.now(clock),
                viewer.actor()));
        audit.record(viewer.actor(), new TagAudit.Put(office, tag.id().value(), put));
    }

    TagDecision kept(Viewer viewer, TagId tag, String act, long into, int offices) {
        audit.record(viewer.actor(), new TagAudit.Kept(tag.value(), act, into, offices));
        if (offices > 0) {
            events.publishEvent(new FiguresChanged());
        }
        return new Done(tag, offices);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
