package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Members that no list names: offices and corporations entered by hand, and the sections they belong to. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class MemberEntryService {

    public static final int LONGEST_SECTION = 100;

    /** So many days ahead a membership may be planned to begin or to end. */
    public static final int FURTHEST_DAYS = 366;

    private final EntryBook book;
    private final MemberFollowing following;
    private final SectionBook sections;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    MemberEntryService(
            EntryBook book,
            MemberFollowing following,
            SectionBook sections,
            JdbcClient jdbc,
            Commands commands,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.following = following;
        this.sections = sections;
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From that day it is a member, which may be planned (CNC-18). Stays with {@code entry-future} (further than a year),
     * {@code entry-unknown} or {@code entry-already} (entered and not left).
     */
    public EntryDecision enter(Viewer viewer, OperationId operation, NewEntry entry) {
        return commands.run(operation, viewer.actor(), "council.entry", () -> {
            var today = JapanTime.today(clock);
            if (entry.joinedOn().isAfter(today.plusDays(FURTHEST_DAYS))) {
                return new EntryDecision.Stays("entry-future");
            }
            if (!known(entry)) {
                return new EntryDecision.Stays("entry-unknown");
            }
            if (book.alreadyEntered(entry, today)) {
                return new EntryDecision.Stays("entry-already");
            }
            var id = book.add(entry, viewer.actor(), Instant.now(clock));
            following.follow(viewer.actor(), id);
            var offices = jdbc.sql(
                            "SELECT COUNT(*) FROM council_membership WHERE entry_id = ? AND member_until IS NULL")
                    .param(id)
                    .query(Integer.class)
                    .single();
            audit.record(viewer.actor(), new CouncilAudit.Entered(id, offices));
            return entry.joinedOn().isAfter(today)
                    ? new EntryDecision.Planned(entry.joinedOn())
                    : new EntryDecision.Entered(id, offices);
        });
    }

    /**
     * It is a member until that day, which may be planned and planned anew (CNC-18). Stays with {@code entry-gone},
     * {@code entry-changed}, {@code left-future} (further than a year) or {@code left-before} (it joined).
     */
    public EntryDecision leave(Viewer viewer, OperationId operation, long entry, long version, LocalDate on) {
        return commands.run(operation, viewer.actor(), "council.entry-left", () -> {
            var today = JapanTime.today(clock);
            var held = book.held(entry);
            if (held.isEmpty() || !held.get().open(today)) {
                return new EntryDecision.Stays("entry-gone");
            }
            if (held.get().version() != version) {
                return new EntryDecision.Stays("entry-changed");
            }
            if (on.isAfter(today.plusDays(FURTHEST_DAYS))) {
                return new EntryDecision.Stays("left-future");
            }
            if (on.isBefore(held.get().joinedOn())) {
                return new EntryDecision.Stays("left-before");
            }
            book.leave(entry, on);
            var left = following.follow(viewer.actor(), 0).left().size();
            audit.record(viewer.actor(), new CouncilAudit.EntryLeft(entry, left));
            return on.isAfter(today) ? new EntryDecision.Planned(on) : new EntryDecision.Left(left);
        });
    }

    /** The planned end is taken back: it stays a member. Stays with {@code entry-gone} or {@code entry-changed}. */
    public EntryDecision stay(Viewer viewer, OperationId operation, long entry, long version) {
        return commands.run(operation, viewer.actor(), "council.entry-stays", () -> {
            var held = book.held(entry);
            if (held.isEmpty() || !held.get().open(JapanTime.today(clock))) {
                return new EntryDecision.Stays("entry-gone");
            }
            if (held.get().version() != version || held.get().leftOn() == null) {
                return new EntryDecision.Stays("entry-changed");
            }
            book.leave(entry, null);
            audit.record(viewer.actor(), new CouncilAudit.EntryStays(entry));
            return new EntryDecision.Done();
        });
    }

    /** From now on there is a section of that name, or again. Stays with {@code section-name}. */
    public EntryDecision addSection(Viewer viewer, OperationId operation, String name) {
        return commands.run(operation, viewer.actor(), "council.section", () -> {
            var written = name.strip();
            if (written.isEmpty() || written.length() > LONGEST_SECTION) {
                return new EntryDecision.Stays("section-name");
            }
            sections.add(written);
            audit.record(viewer.actor(), new CouncilAudit.Section(written, true));
            return new EntryDecision.Done();
        });
    }

    /** The section is offered no more; who is in it stays in it. */
    public EntryDecision retireSection(Viewer viewer, OperationId operation, long section) {
        return commands.run(operation, viewer.actor(), "council.section-retired", () -> {
            var name = sections.retire(section);
            if (name.isEmpty()) {
                return new EntryDecision.Stays("section-gone");
            }
            audit.record(viewer.actor(), new CouncilAudit.Section(name.get(), false));
            return new EntryDecision.Done();
        });
    }

    private boolean known(NewEntry entry) {
        var office = entry.office();
        return jdbc.sql("""
                                SELECT (SELECT COUNT(*) FROM care_office WHERE id = :office)
                                    + (SELECT COUNT(*) FROM corporation WHERE id = :corporation)""")
                        .param("office", office == null ? null : office.value())
                        .param("corporation", entry.corporation())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
