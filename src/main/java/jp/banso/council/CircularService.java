package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Touch;
import jp.banso.budget.TouchKind;
import jp.banso.council.CircularBook.Recipient;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import jp.banso.shared.mail.Message;
import jp.banso.shared.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Circulars to members: by mail or on paper, each with an address of its own by which it is marked as read (CNC-14). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
public class CircularService {

    private static final int MOST = 10_000;
    private static final String KIND = "council.circular";

    private static final String ROWS = """
            SELECT c.*, SUM(p.means = 'MAIL') mails, SUM(p.means = 'LETTER') letters, SUM(p.read_at IS NOT NULL) done,
                SUM(p.means = 'LETTER' AND p.read_at IS NULL) to_print,
                SUM(p.means = 'LETTER' AND p.read_at IS NULL AND p.link_hash IS NOT NULL) printed
            FROM council_circular c JOIN council_circular_copy p ON p.circular_id = c.id %s
            GROUP BY c.id ORDER BY c.id DESC LIMIT 200""";

    private final CircularBook book;
    private final MemberQueries members;
    private final ContactBudget budget;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;

    CircularService(
            CircularBook book,
            MemberQueries members,
            ContactBudget budget,
            Outbox outbox,
            JdbcClient jdbc,
            Commands commands,
            AuditLog audit) {
        this.book = book;
        this.members = members;
        this.budget = budget;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
    }

    /** To how many members of the section a circular would go now; all members where the section is empty. */
    public CircularReach reach(Viewer viewer, String section) {
        return book.reach(members.ids(viewer, in(section), MOST), outbox.open());
    }

    private static MemberFilter in(String section) {
        return new MemberFilter("", section, MemberFilter.Part.ANY);
    }

    /**
     * Sends it to each member of the section once. {@code address} makes the whole address of a link's letters, and
     * {@code closing} is what stands before it in a mail. Stays with {@code circular-nobody}.
     */
    public CircularDecision send(
            Viewer viewer, OperationId operation, NewCircular circular, UnaryOperator<String> address, String closing) {
        return commands.run(operation, viewer.actor(), KIND, () -> {
            var to = members.ids(viewer, in(circular.section()), MOST);
            if (to.isEmpty()) {
                return new CircularDecision.Stays("circular-nobody");
            }
            var id = book.add(viewer, circular);
            book.copies(id, to, outbox.open());
            return sent(viewer, id, circular, address, closing, false);
        });
    }

    /** Sends it again to who has not read it, at most once a day. Stays with {@code circular-gone} or {@code circular-today}. */
    public CircularDecision remind(
            Viewer viewer, OperationId operation, long circular, UnaryOperator<String> address, String closing) {
        return commands.run(operation, viewer.actor(), KIND + "-again", () -> {
            var held = book.held(circular);
            if (held.isEmpty()) {
                return new CircularDecision.Stays("circular-gone");
            }
            return book.remind(circular, book.today())
                    ? sent(viewer, circular, held.get(), address, closing, true)
                    : new CircularDecision.Stays("circular-today");
        });
    }

    private CircularDecision sent(
            Viewer viewer,
            long id,
            NewCircular circular,
            UnaryOperator<String> address,
            String closing,
            boolean reminder) {
        var mails = 0;
        var copies = book.unread(id);
        for (var copy : copies) {
            if (copy.means() == CircularMeans.MAIL) {
                var link = SecretLetters.fresh();
                book.link(copy.copy(), link);
                outbox.put(new Message(
                        KIND,
                        copy.email(),
                        circular.title(),
                        circular.body() + "\n\n" + closing + "\n" + address.apply(link.letters())));
                mails++;
            }
            touch(viewer, copy);
        }
        audit.record(viewer.actor(), new CouncilAudit.CircularSent(id, copies.size(), reminder));
        return new CircularDecision.Sent(id, mails, copies.size() - mails);
    }

    /** The office was written to; a reminder counts from its own day and makes no second touch. */
    private void touch(Viewer viewer, Recipient copy) {
        budget.count(
                viewer,
                new Touch(
                        copy.office(),
                        TouchKind.WRITTEN,
                        book.today(),
                        null,
                        null,
                        Touch.Source.CIRCULAR,
                        copy.copy()));
    }

    /** The letters still to be read, with fresh addresses; those printed before are void. */
    public List<CircularLetter> letters(Viewer viewer, OperationId operation, long circular) {
        var letters = new ArrayList<CircularLetter>();
        commands.run(operation, viewer.actor(), KIND + "-letters", () -> {
            letters.clear();
            book.held(circular);
            book.unread(circular).stream()
                    .filter(copy -> copy.means() == CircularMeans.LETTER)
                    .forEach(copy -> {
                        var link = SecretLetters.fresh();
                        book.link(copy.copy(), link);
                        letters.add(new CircularLetter(
                                copy.number(),
                                copy.name(),
                                copy.postalCode(),
                                copy.address(),
                                copy.building(),
                                link.letters()));
                    });
            audit.record(viewer.actor(), new CouncilAudit.Taken("circular", letters.size()));
            return new CircularDecision.Read();
        });
        return List.copyOf(letters);
    }

    /** Every circular, the latest first, at most 200. */
    public List<CircularRow> circulars(Viewer viewer) {
        return jdbc.sql(ROWS.formatted("")).query((row, number) -> row(row)).list();
    }

    public Optional<CircularRow> circular(Viewer viewer, long id) {
        return jdbc.sql(ROWS.formatted("AND c.id = :id"))
                .param("id", id)
                .query((row, number) -> row(row))
                .optional();
    }

    /** Who got it, those that have not read it first. */
    public List<CircularCopy> copies(Viewer viewer, long circular) {
        return jdbc.sql("""
                        SELECT o.office_number, o.name, c.means, c.read_at
                        FROM council_circular_copy c JOIN care_office o ON o.id = c.care_office_id
                        WHERE c.circular_id = ? ORDER BY c.read_at IS NOT NULL, o.office_number""")
                .param(circular)
                .query((row, number) -> {
                    var read = row.getObject(4, LocalDateTime.class);
                    return new CircularCopy(
                            row.getString(1),
                            row.getString(2),
                            CircularMeans.valueOf(row.getString(3)),
                            read == null ? null : read.toInstant(ZoneOffset.UTC));
                })
                .list();
    }

    private static CircularRow row(ResultSet row) throws SQLException {
        return new CircularRow(
                row.getLong("id"),
                row.getString("title"),
                row.getString("body"),
                row.getString("section"),
                row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("sender_name"),
                row.getObject("reminded_on", LocalDate.class),
                row.getInt("mails"),
                row.getInt("letters"),
                row.getInt("done"),
                row.getInt("to_print"),
                row.getInt("printed"));
    }
}
