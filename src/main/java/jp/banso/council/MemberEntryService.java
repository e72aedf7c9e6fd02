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

    /** From that day it is a member. Stays with {@code future} or {@code already} (entered and not left). */
    public EntryDecision enter(Viewer viewer, OperationId operation, NewEntry entry) {
        return commands.run(operation, viewer.actor(), "council.entry", () -> {
            if (entry.joinedOn().isAfter(JapanTime.today(clock))) {
                return new EntryDecision.Stays("entry-future");
            }
            if (!known(entry)) {
                return new EntryDecision.Stays("entry-unknown");
            }
            if (book.alreadyEntered(entry)) {
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
            return new EntryDecision.Entered(id, offices);
        });
    }

    /** It was a member until that day. Stays with {@code gone}, {@code changed}, {@code future} or {@code before}. */
    public EntryDecision leave(Viewer viewer, OperationId operation, long entry, long version, LocalDate on) {
        return commands.run(operation, viewer.actor(), "council.entry-left", () -> {
            var held = book.held(entry);
            if (held.isEmpty() || !held.get().open()) {
                return new EntryDecision.Stays("entry-gone");
            }
            if (held.get().version() != version) {
                return new EntryDecision.Stays("entry-changed");
            }
            if (on.isAfter(JapanTime.today(clock))) {
                return new EntryDecision.Stays("left-future");
            }
            if (on.isBefore(held.get().joinedOn())) {
                return new EntryDecision.Stays("left-before");
            }
            book.leave(entry, on);
            var left = following.follow(viewer.actor(), 0).left().size();
            audit.record(viewer.actor(), new CouncilAudit.EntryLeft(entry, left));
            return new EntryDecision.Left(left);
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
