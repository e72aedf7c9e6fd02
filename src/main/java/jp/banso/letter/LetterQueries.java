package jp.banso.letter;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.banso.budget.ContactBudget;
import jp.banso.bulk.BulkId;
import jp.banso.campaign.ChosenOffices;
import jp.banso.campaign.OfficeChoice;
import jp.banso.letter.LetterDesk.Drawn;
import jp.banso.letter.LetterPreview.Left;
import jp.banso.outreach.BriefingId;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Letters as they would be and were printed. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class LetterQueries {

    /** The most letters of one printing. */
    public static final int MOST = 1000;

    private static final int LATEST = 50;

    private static final String PRINTS = """
            SELECT p.*, (SELECT COUNT(*) FROM letter_print_office l WHERE l.print_id = p.id AND l.left_out = '') AS letters
            FROM letter_print p %s ORDER BY p.id DESC LIMIT %d""";

    private final LetterDesk desk;
    private final ChosenOffices offices;
    private final ContactBudget budget;
    private final JdbcClient jdbc;

    LetterQueries(LetterDesk desk, ChosenOffices offices, ContactBudget budget, JdbcClient jdbc) {
        this.desk = desk;
        this.offices = offices;
        this.budget = budget;
        this.jdbc = jdbc;
    }

    /** The order as it would go to this office, whether or not it is to be printed; empty where the viewer does not see it. */
    public Optional<Letter> letter(Viewer viewer, CareOfficeId office, LetterOrder order) {
        return drawn(viewer, new OfficeChoice.Ticked(Set.of(office)), order).stream()
                .findFirst()
                .map(Drawn::letter);
    }

    /** What would be printed for the chosen offices as they are now (LTR-02). */
    public LetterPreview preview(Viewer viewer, OfficeChoice choice, LetterOrder order) {
        var all = drawn(viewer, choice, order);
        if (all.size() > MOST) {
            return new LetterPreview(0, 0, List.of(), null, true);
        }
        var letters = all.stream()
                .filter(one -> one.leftOut() == null)
                .map(Drawn::letter)
                .toList();
        return new LetterPreview(
                letters.size(),
                budget.pauses(viewer, letters.stream().map(Letter::office).toList())
                        .size(),
                all.stream()
                        .filter(one -> one.leftOut() != null)
                        .map(one -> new Left(
                                one.letter().number(), one.letter().name(), Objects.requireNonNull(one.leftOut())))
                        .toList(),
                letters.isEmpty() ? null : letters.getFirst(),
                false);
    }

    /** The latest fifty, youngest first; who was left out is told of one alone. */
    public List<PrintCard> prints(Viewer viewer) {
        return jdbc.sql(PRINTS.formatted("", LATEST))
                .query((row, number) -> card(row, List.of()))
                .list();
    }

    public Optional<PrintCard> print(Viewer viewer, PrintId id) {
        var left = jdbc.sql("""
                        SELECT o.office_number, o.name, l.left_out FROM letter_print_office l
                        JOIN care_office o ON o.id = l.care_office_id
                        WHERE l.print_id = ? AND l.left_out <> '' ORDER BY o.kana_sort, o.id""")
                .param(id.value())
                .query((row, number) -> new Left(row.getString(1), row.getString(2), LeftOut.valueOf(row.getString(3))))
                .list();
        return jdbc.sql(PRINTS.formatted("WHERE p.id = :id", 1))
                .param("id", id.value())
                .query((row, number) -> card(row, left))
                .optional();
    }

    /** The letters of a printing, to the offices it was for, with what is known of them now. */
    public List<Letter> letters(Viewer viewer, PrintId id) {
        return jdbc.sql("SELECT * FROM letter_print WHERE id = ?")
                .param(id.value())
                .query((row, number) -> order(row))
                .optional()
                .map(order -> drawn(viewer, new OfficeChoice.Ticked(printed(id)), order).stream()
                        .map(Drawn::letter)
                        .toList())
                .orElse(List.of());
    }

    /** One more than are printed at once, so that a choice too large is noticed. */
    List<Drawn> drawn(Viewer viewer, OfficeChoice choice, LetterOrder order) {
        return desk.drawn(viewer, offices.of(viewer, choice), order, MOST + 1);
    }

    Set<CareOfficeId> printed(PrintId id) {
        return Set.copyOf(
                jdbc.sql("SELECT care_office_id FROM letter_print_office WHERE print_id = ? AND left_out = ''")
                        .param(id.value())
                        .query((row, number) -> new CareOfficeId(row.getLong(1)))
                        .list());
    }

    private static LetterOrder order(ResultSet row) throws SQLException {
        var session = row.getObject("session_id", Long.class);
        return new LetterOrder(
                row.getString("name"),
                row.getString("subject"),
                row.getString("words"),
                session == null ? null : new BriefingId(session),
                row.getObject("dated_on", LocalDate.class));
    }

    private static PrintCard card(ResultSet row, List<Left> left) throws SQLException {
        var batch = row.getObject("batch_id", Long.class);
        return new PrintCard(
                new PrintId(row.getLong("id")),
                row.getString("name"),
                row.getObject("dated_on", LocalDate.class),
                row.getInt("letters"),
                left,
                row.getObject("printed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("printer_name"),
                batch == null ? null : new BulkId(batch));
    }
}
