package jp.banso.letter;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.banso.bulk.BulkDecision;
import jp.banso.bulk.BulkId;
import jp.banso.bulk.BulkQueries;
import jp.banso.bulk.BulkService;
import jp.banso.bulk.BulkWish;
import jp.banso.campaign.OfficeChoice;
import jp.banso.letter.LetterDesk.Drawn;
import jp.banso.letter.PrintDecision.ListChanged;
import jp.banso.letter.PrintDecision.Printed;
import jp.banso.letter.PrintDecision.Refused;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.Written;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Prints letters for many offices, and records them as sent when somebody says that they were. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class LetterService {

    private final LetterQueries letters;
    private final TemplateService templates;
    private final BulkService bulk;
    private final BulkQueries batches;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    LetterService(
            LetterQueries letters,
            TemplateService templates,
            BulkService bulk,
            BulkQueries batches,
            JdbcClient jdbc,
            AuditLog audit,
            Commands commands,
            Clock clock) {
        this.letters = letters;
        this.templates = templates;
        this.bulk = bulk;
        this.batches = batches;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Draws up a printing of the template as it is now, for the chosen offices as they are now; it keeps its words and its
     * offices. {@code seen} is how many letters the person was told of (LTR-02).
     */
    public PrintDecision print(
            Viewer viewer,
            OperationId operation,
            LetterTemplateId template,
            @Nullable BriefingId session,
            LocalDate datedOn,
            OfficeChoice choice,
            int seen) {
        return commands.run(operation, viewer.actor(), "letter.print", () -> {
            var data = templates
                    .template(viewer, template)
                    .map(LetterTemplate::data)
                    .filter(one -> one.kind() == LetterKind.LETTER && one.inUse());
            if (data.isEmpty()) {
                return new Refused("template");
            }
            if (data.get().ofSession() && session == null) {
                return new Refused("session");
            }
            var order = LetterOrder.of(data.get(), session, datedOn);
            var drawn = letters.drawn(viewer, choice, order);
            var printed =
                    (int) drawn.stream().filter(one -> one.leftOut() == null).count();
            if (drawn.size() > LetterQueries.MOST) {
                return new Refused("many");
            }
            if (printed == 0) {
                return new Refused("nothing");
            }
            return printed == seen ? kept(viewer, order, drawn, printed) : new ListChanged(printed);
        });
    }

    /**
     * Records for each office of the printing that its letter was sent on that day: an act on many offices, reported row by
     * row and taken back as a whole (LTR-04).
     */
    public BulkDecision sent(Viewer viewer, OperationId operation, PrintId print, LocalDate on) {
        var name = letters.print(viewer, print).orElseThrow().name();
        var wish = new BulkWish.Sent(new Written(ContactMeans.LETTER, on, name));
        var offices = new OfficeChoice.Ticked(letters.printed(print));
        var seen = batches.preview(viewer, wish, offices).changed();
        var decision = bulk.begin(viewer, operation, wish, offices, seen);
        if (decision instanceof BulkDecision.Begun begun) {
            commands.run(OperationId.fresh(), viewer.actor(), "letter.sent", () -> noted(print, begun.batch()));
        }
        return decision;
    }

    private BulkId noted(PrintId print, BulkId batch) {
        jdbc.sql("UPDATE letter_print SET batch_id = ? WHERE id = ?")
                .params(batch.value(), print.value())
                .update();
        return batch;
    }

    private Printed kept(Viewer viewer, LetterOrder order, List<Drawn> drawn, int printed) {
        var session = order.session();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO letter_print (name, subject, words, session_id, dated_on, printed_at, printed_by,
                            printer_name)
                        VALUES (:name, :subject, :words, :session, :on, :at, :by, :printer)""")
                .param("name", order.name())
                .param("subject", order.subject())
                .param("words", order.words())
                .param("session", session == null ? null : session.value())
                .param("on", order.datedOn())
                .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("printer", viewer.name())
                .update(key, "id");
        var id = Objects.requireNonNull(key.getKey()).longValue();
        drawn.forEach(one -> {
            var why = one.leftOut();
            jdbc.sql("INSERT INTO letter_print_office (print_id, care_office_id, left_out) VALUES (?, ?, ?)")
                    .params(id, one.letter().office().value(), why == null ? "" : why.name())
                    .update();
        });
        audit.record(viewer.actor(), new LettersPrinted(id, printed));
        return new Printed(new PrintId(id), printed);
    }

    /** What the audit log keeps of it. */
    record LettersPrinted(long print, int letters) implements AuditEvent {
        @Override
        public String action() {
            return "letter.print";
        }
    }
}
