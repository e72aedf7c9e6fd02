package jp.banso.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.banso.casebook.CaseReading.Written;
import jp.banso.shared.Actor;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What an office does through its link, without an account: read exactly what would be published, consent, ask for changes,
 * decline, withdraw. The link is the only thing known of whoever calls, so no method takes a viewer (CSB-03).
 */
@Service
public class CaseReviewService {

    public static final int LONGEST_WORDS = 1000;

    private final CasebookEntryRepository entries;
    private final CaseReading reading;
    private final OfficeTraits traits;
    private final TextBook texts;
    private final EntryDesk desk;
    private final ReadingLimit limit;
    private final JdbcClient jdbc;
    private final Commands commands;

    CaseReviewService(
            CasebookEntryRepository entries,
            CaseReading reading,
            OfficeTraits traits,
            TextBook texts,
            EntryDesk desk,
            ReadingLimit limit,
            JdbcClient jdbc,
            Commands commands) {
        this.entries = entries;
        this.reading = reading;
        this.traits = traits;
        this.texts = texts;
        this.desk = desk;
        this.limit = limit;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    private record Found(
            long id,
            String name,
            CasebookState state,
            int text,
            int live,
            boolean open,
            boolean byOffice,
            @Nullable LocalDate endedOn) {

        /** The numbers of the texts that the link lets its office read. */
        List<Integer> read() {
            var asked = state == CasebookState.WITH_OFFICE && open || state == CasebookState.APPROVED;
            return asked ? List.of(text, live) : List.of(live);
        }
    }

    /** What stands behind a link; {@code from} is the address the request came from. */
    public LinkedCase open(String link, String from) {
        var found = limit.takesLook(from) ? SecretLetters.of(link).flatMap(this::found) : Optional.<Found>empty();
        return found.<LinkedCase>map(this::seen).orElseGet(LinkedCase.Unknown::new);
    }

    private LinkedCase seen(Found found) {
        if (found.state().isOver()) {
            return new LinkedCase.Ended(ended(found), Objects.requireNonNull(found.endedOn()));
        }
        var id = new CasebookId(found.id());
        var live = found.live() > 0
                ? reading.text(id, found.live()).map(text -> reading.shown(text, consented(text)))
                : Optional.<ShownCase>empty();
        if (found.state() == CasebookState.WITH_OFFICE && found.open()) {
            var text = reading.text(id, found.text()).orElseThrow();
            return new LinkedCase.Asked(
                    found.name(),
                    found.text(),
                    reading.shown(text, Consent.NAMED),
                    reading.shown(text, Consent.ANONYMOUS),
                    live.orElse(null));
        }
        if (live.isPresent()) {
            return new LinkedCase.Published(found.name(), live.get());
        }
        if (found.state() == CasebookState.APPROVED) {
            var text = reading.text(id, found.text()).orElseThrow();
            return new LinkedCase.Approved(found.name(), reading.shown(text, consented(text)));
        }
        return found.open() ? new LinkedCase.BeingWritten(found.name()) : new LinkedCase.Unknown();
    }

    private static LinkedCase.End ended(Found found) {
        return found.state() == CasebookState.DECLINED
                ? LinkedCase.End.DECLINED
                : found.byOffice() ? LinkedCase.End.WITHDRAWN_BY_OFFICE : LinkedCase.End.WITHDRAWN_BY_CITY;
    }

    private static Consent consented(Written text) {
        var consent = text.consent();
        return consent == null ? Consent.ANONYMOUS : consent;
    }

    private Optional<Found> found(SecretLetters link) {
        return jdbc.sql("""
                        SELECT e.id, o.name, e.state, e.text_number, COALESCE(e.live_text, 0),
                            e.link_until >= :today, COALESCE(e.withdrawal, '') = 'OFFICE' AS by_office,
                            COALESCE(e.withdrawn_at, e.office_said_at) AS ended_at FROM casebook_entry e JOIN care_office o ON o.id = e.care_office_id
                        WHERE e.link_hash = :hash""")
                .param("today", desk.today())
                .param("hash", link.hash())
                .query((row, number) -> new Found(
                        row.getLong(1),
                        row.getString(2),
                        CasebookState.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5),
                        row.getBoolean(6),
                        row.getBoolean(7),
                        CaseReading.day(row, "ended_at")))
                .optional();
    }

    /** A photograph of what the link lets its office read. */
    public Optional<byte[]> picture(String link, long photo, String from) {
        return Optional.of(link)
                .filter(asked -> limit.takesLook(from))
                .flatMap(SecretLetters::of)
                .flatMap(this::found)
                .filter(found -> !found.state().isOver())
                .flatMap(found -> jdbc.sql("""
                                SELECT p.image FROM casebook_photo p JOIN casebook_text t ON t.id = p.text_id
                                WHERE p.id = :photo AND t.entry_id = :entry AND t.number IN (:read)""")
                        .param("photo", photo)
                        .param("entry", found.id())
                        .param("read", found.read())
                        .query((row, number) -> row.getBytes(1))
                        .optional());
    }

    /** The office consents to the text of that number, which it has read. */
    public ReviewDecision approve(OperationId operation, String link, Approval approval) {
        if (!approval.isWhole()) {
            return new ReviewDecision.Refused("person-needed");
        }
        return through(operation, link, "casebook.approve", entry -> {
            if (!entry.asks(approval.text())) {
                return new ReviewDecision.TextChanged();
            }
            var text = reading.text(entry.id(), approval.text()).orElseThrow();
            texts.consented(entry.id(), approval, traits.shown(approval.consent(), text.traits()));
            entry.approve(approval, desk.now());
            desk.tell(office(entry), entry, "casebook.approved", "timeline.casebook.approved", "");
            desk.audit(
                    office(entry),
                    new CasebookAudit.Consented(
                            entry.careOffice(), entry.id().value(), approval.text(), approval.consent()));
            return saved(entry);
        });
    }

    /** The office wants something otherwise, and says what. */
    public ReviewDecision askForChanges(OperationId operation, String link, int text, String words) {
        var said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST_WORDS) {
            return new ReviewDecision.Refused("words-needed");
        }
        return through(operation, link, "casebook.changes", entry -> {
            if (!entry.asks(text)) {
                return new ReviewDecision.TextChanged();
            }
            entry.sendBack(said, desk.now());
            desk.tell(office(entry), entry, "casebook.changes", "timeline.casebook.changes", said);
            return saved(entry);
        });
    }

    /** The office does not want to be published. */
    public ReviewDecision decline(OperationId operation, String link, int text, String words) {
        var said = words.strip();
        if (said.length() > LONGEST_WORDS) {
            return new ReviewDecision.Refused("words-needed");
        }
        return through(operation, link, "casebook.decline", entry -> {
            if (!entry.asks(text) || entry.live().isPresent()) {
                return new ReviewDecision.TextChanged();
            }
            entry.decline(said, desk.now());
            desk.tell(office(entry), entry, "casebook.declined", "timeline.casebook.declined", said);
            return saved(entry);
        });
    }

    /** The office takes back its consent: gone from everywhere with the next request, and for good (CSB-05). */
    public ReviewDecision withdraw(OperationId operation, String link) {
        return commands.run(operation, new Actor(null, "casebook"), "casebook.take-back", () -> SecretLetters.of(link)
                .flatMap(letters -> entries.findByLinkHash(letters.hash()))
                .filter(entry -> !entry.state().isOver())
                .map(entry -> {
                    entry.withdraw(null, desk.now());
                    var done = saved(entry);
                    texts.erase(entry.id());
                    desk.tell(office(entry), entry, "casebook.withdrawn", "timeline.casebook.withdrawn", "");
                    return done;
                })
                .orElseGet(ReviewDecision.Over::new));
    }

    private ReviewDecision through(
            OperationId operation, String link, String kind, Function<CasebookEntry, ReviewDecision> act) {
        return commands.run(operation, new Actor(null, "casebook"), kind, () -> SecretLetters.of(link)
                .flatMap(letters -> entries.findByLinkHash(letters.hash()))
                .filter(entry -> entry.isOpenOn(desk.today()))
                .map(act)
                .orElseGet(ReviewDecision.Over::new));
    }

    private ReviewDecision saved(CasebookEntry entry) {
        return new ReviewDecision.Done(entries.saveAndFlush(entry).state());
    }

    /** History names the office itself. */
    private Actor office(CasebookEntry entry) {
        var name = jdbc.sql("SELECT name FROM care_office WHERE id = ?")
                .param(entry.careOffice().value())
                .query(String.class)
                .single();
        return new Actor(null, name.length() > 100 ? name.substring(0, 100) : name);
    }
}
