package jp.banso.casebook;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Touch;
import jp.banso.budget.TouchKind;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import jp.banso.shared.mail.Message;
import jp.banso.shared.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The city mails an office the link through which it reads its case, and once again while no answer came (CSB-12). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CaseMailService {

    private final EntryDesk desk;
    private final CaseReading reading;
    private final CaseMailWords words;
    private final ContactBudget budget;
    private final Outbox outbox;
    private final CaseScope scope;
    private final JdbcClient jdbc;

    CaseMailService(
            EntryDesk desk,
            CaseReading reading,
            CaseMailWords words,
            ContactBudget budget,
            Outbox outbox,
            CaseScope scope,
            JdbcClient jdbc) {
        this.desk = desk;
        this.reading = reading;
        this.words = words;
        this.budget = budget;
        this.outbox = outbox;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /**
     * How an entry's office is reached by mail: its address, empty where mail does not leave or none is known; the days (Tokyo)
     * of the mail that asks about the present text and of its reminder; whether it is time for that.
     */
    public record Reach(
            String email, Optional<LocalDate> mailedOn, Optional<LocalDate> remindedOn, boolean mayRemind) {}

    /** How this entry's office is reached by mail today. */
    public Reach reach(Viewer viewer, CasebookId id) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.email, e.mailed_at, e.reminded_at, e.state FROM casebook_entry e
                        JOIN care_office o ON o.id = e.care_office_id WHERE e.id = :id AND\s""" + mine.sql())
                .param("id", id.value())
                .params(mine.parameters())
                .query((row, number) -> {
                    var email = open() && isAddress(row.getString("email")) ? row.getString("email") : "";
                    var mailed = Optional.ofNullable(CaseReading.day(row, "mailed_at"));
                    var reminded = Optional.ofNullable(CaseReading.day(row, "reminded_at"));
                    return new Reach(
                            email,
                            mailed,
                            reminded,
                            !email.isEmpty()
                                    && row.getString("state").equals(CasebookState.WITH_OFFICE.name())
                                    && reminded.isEmpty()
                                    && mailed.filter(day -> day.isBefore(desk.today()))
                                            .isPresent());
                })
                .optional()
                .orElseThrow(NoSuchEntry::new);
    }

    /** Asks the office about the present text by a fresh link, once a text; a link given before ends. */
    public CasebookDecision mail(Viewer viewer, OperationId operation, CasebookId id, long version) {
        return send(viewer, operation, id, version, false);
    }

    /** Asks once again, from the day after the mail on, by a fresh link. */
    public CasebookDecision remind(Viewer viewer, OperationId operation, CasebookId id, long version) {
        return send(viewer, operation, id, version, true);
    }

    private CasebookDecision send(Viewer viewer, OperationId operation, CasebookId id, long version, boolean again) {
        var kind = again ? "casebook.remind" : "casebook.mail";
        return desk.act(viewer, operation, kind, id, version, EntryDesk::meanwhile, entry -> {
            var office = office(entry);
            var refused = refused(entry, office.email(), again);
            if (!refused.isEmpty()) {
                return new CasebookDecision.Refused(refused);
            }
            var link = SecretLetters.fresh();
            var until = desk.today().plusDays(CasebookPublishingService.DAYS);
            entry.hand(link, until, desk.now());
            entry.mailed(again, desk.now());
            var done = desk.done(entry);
            outbox.put(words.mail(
                    office.email(),
                    new CaseMailWords.Letter(office.name(), until, words.address(link.letters())),
                    again));
            budget.count(
                    viewer,
                    new Touch(
                            entry.careOffice(),
                            TouchKind.WRITTEN,
                            desk.today(),
                            null,
                            null,
                            Touch.Source.CASE_LINK,
                            id.value()));
            desk.tell(
                    viewer.actor(), entry, kind, again ? "timeline.casebook.reminded" : "timeline.casebook.mailed", "");
            return done;
        });
    }

    private String refused(CasebookEntry entry, String email, boolean again) {
        if (entry.state().isOver()) {
            return "over";
        }
        if (!open()) {
            return "no-mail";
        }
        if (!isAddress(email)) {
            return "no-address";
        }
        if (again) {
            return entry.mayBeRemindedOn(desk.today()) ? "" : "no-reminder";
        }
        return entry.mayBeMailed()
                ? CasebookPublishingService.missing(
                        reading.text(entry.id(), entry.text()).orElseThrow())
                : "mailed-before";
    }

    private record Reached(String name, String email) {}

    private Reached office(CasebookEntry entry) {
        return jdbc.sql("SELECT name, email FROM care_office WHERE id = ?")
                .param(entry.careOffice().value())
                .query((row, number) -> new Reached(row.getString(1), row.getString(2)))
                .single();
    }

    private boolean open() {
        return outbox.open() && !words.address("").isEmpty();
    }

    /** What stands in a register need not be an address. */
    private static boolean isAddress(String email) {
        try {
            return !new Message("", email, "-", "").recipient().isEmpty();
        } catch (IllegalArgumentException strange) {
            return false;
        }
    }
}
