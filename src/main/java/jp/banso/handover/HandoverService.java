package jp.banso.handover;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.banso.handover.HandoverBook.Line;
import jp.banso.handover.HandoverDecision.Handed;
import jp.banso.handover.HandoverDecision.Refused;
import jp.banso.security.Colleague;
import jp.banso.security.NotAllowed;
import jp.banso.security.Role.Names;
import jp.banso.security.SuccessionQueries;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gives everything in one person's name to successors in one transaction, and back in another (HND-01 to HND-05). */
@Service
public class HandoverService {

    private final EstateReader reader;
    private final SuccessionQueries succession;
    private final HandoverBook book;
    private final Giving giving;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    HandoverService(
            EstateReader reader,
            SuccessionQueries succession,
            HandoverBook book,
            Giving giving,
            JdbcClient jdbc,
            AuditLog audit,
            Commands commands,
            Clock clock) {
        this.reader = reader;
        this.succession = succession;
        this.book = book;
        this.giving = giving;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Hands over all that stands in the leaver's name at this moment, also what came since the preview: cases as they are
     * divided, the rest to one. Refused where there is nothing, or a case cannot change hands; then nothing changes.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
    public HandoverDecision hand(Viewer viewer, OperationId operation, AccountId leaver, Division division) {
        succession.require(viewer, leaver, division.successors());
        return answered(() -> commands.run(operation, viewer.actor(), "handover.hand", () -> {
            hold(leaver);
            var person = succession.leaver(viewer, leaver);
            var estate = reader.of(viewer, person);
            if (estate.isEmpty()) {
                return new Refused("nothing");
            }
            giving.silence(viewer, operation, leaver);
            var lines = lines(estate, division);
            var id = book.open(viewer, person, estate, null, now());
            giving.give(viewer, operation, id, lines, now());
            book.keep(id, lines, now());
            audit.record(viewer.actor(), fact(id, leaver, lines));
            return new Handed(id, lines.size());
        }));
    }

    /**
     * Gives back what this handover gave and its successors still have, by an administrator or the firm's lead, to somebody who
     * may sign in; once. It is a handover of its own.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.VENDOR_LEAD})
    public HandoverDecision handBack(Viewer viewer, OperationId operation, HandoverId undone) {
        return answered(() -> commands.run(operation, viewer.actor(), "handover.hand-back", () -> {
            var person = succession.leaver(viewer, book.leaver(viewer, undone).orElseThrow(NotAllowed::new));
            hold(person.id());
            if (!person.active()) {
                return new Refused("leaver-gone");
            }
            if (book.isUndone(undone)) {
                return new Refused("undone");
            }
            var lines = book.standing(undone).stream().map(Line::back).toList();
            if (lines.isEmpty()) {
                return new Refused("nothing");
            }
            var id = book.open(viewer, person, reduced(viewer, person, lines), undone, now());
            giving.give(viewer, operation, id, lines, now());
            book.keep(id, lines, now());
            audit.record(viewer.actor(), new HandoverAudit.Undone(id.value(), undone.value(), lines.size()));
            return new Handed(id, lines.size());
        }));
    }

    /** The answer to a confirmation: how many handovers it confirmed. */
    public record Confirmed(int handovers) {}

    /** The viewer has read what was handed to them. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public Confirmed confirm(Viewer viewer, OperationId operation, HandoverId id) {
        return commands.run(
                operation,
                viewer.actor(),
                "handover.confirm",
                () -> new Confirmed(jdbc.sql("""
                                UPDATE handover_receiver SET seen_at = ?
                                WHERE handover_id = ? AND account_id = ? AND seen_at IS NULL""")
                        .params(
                                LocalDateTime.ofInstant(now(), ZoneOffset.UTC),
                                id.value(),
                                viewer.account().value())
                        .update()));
    }

    private static HandoverDecision answered(Supplier<HandoverDecision> act) {
        try {
            return act.get();
        } catch (Giving.Stuck stuck) {
            return new Refused(stuck.reason());
        }
    }

    /** Whoever plans something for this person waits from here on: the plan's owner is this row. */
    private void hold(AccountId person) {
        jdbc.sql("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    private static List<Line> lines(Estate estate, Division division) {
        var lines = new ArrayList<Line>();
        for (var one : estate.cases()) {
            var id = one.careOffice();
            lines.add(new Line(one.kind(), id, id.value(), estate.leaver(), division.of(id)));
        }
        for (var thing : estate.things()) {
            var office = thing.kind() == BelongingKind.WATCH ? new CareOfficeId(thing.id()) : null;
            var to = office == null ? division.rest() : division.of(office);
            lines.add(new Line(thing.kind(), office, thing.id(), estate.leaver(), to));
        }
        return lines;
    }

    /** What the pack of a return tells: the cases as they stand with those who give them back. */
    private Estate reduced(Viewer viewer, Colleague person, List<Line> lines) {
        var cases = new ArrayList<OpenCase>();
        var things = new ArrayList<Thing>();
        for (var giver : lines.stream().map(Line::from).distinct().toList()) {
            var all = reader.of(viewer, succession.leaver(viewer, giver));
            all.cases().stream()
                    .filter(one -> isIn(lines, one.kind(), one.careOffice().value(), giver))
                    .forEach(cases::add);
            all.things().stream()
                    .filter(one -> isIn(lines, one.kind(), one.id(), giver))
                    .forEach(things::add);
        }
        return new Estate(person.id(), person.name(), cases, things, List.of(), 0);
    }

    private static boolean isIn(List<Line> lines, BelongingKind kind, long subject, AccountId from) {
        return lines.stream()
                .anyMatch(line -> line.kind() == kind
                        && line.subject() == subject
                        && line.from().equals(from));
    }

    private static HandoverAudit.Handed fact(HandoverId id, AccountId leaver, List<Line> lines) {
        return new HandoverAudit.Handed(
                id.value(),
                leaver.value(),
                (int) lines.stream().map(Line::to).distinct().count(),
                count(lines, BelongingKind.ACTION),
                count(lines, BelongingKind.VISIT),
                count(lines, BelongingKind.WATCH),
                count(lines, BelongingKind.CAMPAIGN),
                count(lines, BelongingKind.VIEW));
    }

    private static int count(List<Line> lines, BelongingKind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
