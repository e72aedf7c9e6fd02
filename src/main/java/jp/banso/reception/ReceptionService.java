package jp.banso.reception;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.banso.shared.Actor;
import jp.banso.shared.AddressTurns;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.FiscalYear;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import jp.banso.software.SoftwareNames;
import jp.banso.support.ReceiptNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What a stranger may do: see the form, learn the public name of an office, hand in an application, and look at its receipt.
 * Nothing is known of whoever calls but the address a request came from, so no method takes a viewer.
 */
@Service
public class ReceptionService {

    /** How many applications the form takes within an hour from all addresses together (RCP-06). */
    static final int MOST_AN_HOUR = 200;

    /** How many of them from one address. */
    static final int APPLICATIONS = 10;

    static final Duration APPLICATIONS_SPAN = Duration.ofHours(1);

    /** How often one address looks up a number or a receipt within ten minutes (RCP-06). */
    static final int LOOKS = 60;

    private final PublicApplicationRepository applications;
    private final FormSettings settings;
    private final AddressTurns senders;
    private final AddressTurns lookers;
    private final ReceiptNumbers numbers;
    private final SoftwareNames software;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    ReceptionService(
            PublicApplicationRepository applications,
            FormSettings settings,
            ReceiptNumbers numbers,
            SoftwareNames software,
            AuditLog audit,
            JdbcClient jdbc,
            Commands commands,
            Clock clock) {
        this.applications = applications;
        this.settings = settings;
        this.senders = new AddressTurns(APPLICATIONS, APPLICATIONS_SPAN, clock);
        this.lookers = new AddressTurns(LOOKS, Duration.ofMinutes(10), clock);
        this.numbers = numbers;
        this.software = software;
        this.audit = audit;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /** Whether the form is open, and the city's words above it. */
    public FormSetting form() {
        return settings.present();
    }

    /**
     * The name of the office with that number, as everybody reads it in the published register; empty when the number is none,
     * is of no office or of a closed one, or when {@code from} has asked too often (RCP-06).
     */
    public Optional<String> officeName(String number, String from) {
        return OfficeNumber.parse(number)
                .filter(known -> lookers.takes(from))
                .flatMap(this::office)
                .map(Known::name);
    }

    private record Known(CareOfficeId id, String name) {}

    private Optional<Known> office(OfficeNumber number) {
        return jdbc.sql("SELECT id, name FROM care_office WHERE office_number = ? AND operating_status <> 'CLOSED'")
                .param(number.value())
                .query((row, at) -> new Known(new CareOfficeId(row.getLong(1)), row.getString(2)))
                .optional();
    }

    /** The names of care software to suggest. */
    public List<String> software() {
        return software.offered();
    }

    /** What keeps the application from being sent, in the order of the form; empty when nothing does. */
    public List<Flaw> flaws(TypedApplication typed) {
        return typed.flaws(
                OfficeNumber.parse(typed.number()).flatMap(this::office).isPresent());
    }

    /**
     * Takes an application: the same operation once, however often it is sent (RCP-02), and of one office one that waits, to
     * which further ones are added (RCP-03). Refused with the fields that do not fit, when too many come (RCP-06), or while
     * the form is closed.
     */
    public SubmitDecision submit(OperationId operation, SecretLetters link, TypedApplication typed, String from) {
        var flaws = flaws(typed);
        if (!flaws.isEmpty()) {
            return new SubmitDecision.Flawed(flaws);
        }
        if (senders.hasRefused(from) && !commands.happened(operation)) {
            return new SubmitDecision.TooMany();
        }
        return commands.run(operation, new Actor(null, "reception"), "reception.submit", () -> take(link, typed, from));
    }

    private SubmitDecision take(SecretLetters link, TypedApplication typed, String from) {
        if (!settings.held().open()) {
            return new SubmitDecision.Closed();
        }
        var now = Instant.now(clock);
        if (!senders.takes(from) || applications.countSince(now.minus(APPLICATIONS_SPAN)) >= MOST_AN_HOUR) {
            return new SubmitDecision.TooMany();
        }
        var today = JapanTime.today(clock);
        var office = OfficeNumber.parse(typed.number()).flatMap(this::office).orElse(null);
        var standing = applications.standing(typed.officeKey()).orElse(null);
        var saved = applications.saveAndFlush(new PublicApplication(
                numbers.next(FiscalYear.of(today)), link, typed, id(office), standing, now, today));
        audit.record(
                new Actor(null, "reception"),
                new ReceptionAudit.Arrived(saved.receiptNumber(), standing == null ? "" : standing.receiptNumber()));
        return new SubmitDecision.Arrived(saved.receiptNumber());
    }

    private static @Nullable CareOfficeId id(@Nullable Known office) {
        return office == null ? null : office.id();
    }

    /** The receipt behind a link, by whomever it is opened and however often; empty for every other link. */
    public Optional<ReceiptSlip> receipt(String letters, String from) {
        return SecretLetters.of(letters).filter(link -> lookers.takes(from)).flatMap(link -> jdbc.sql(
                        "SELECT receipt_number, received_on FROM reception_application WHERE link_hash = ?")
                .param(link.hash())
                .query((row, number) -> new ReceiptSlip(row.getString(1), row.getObject(2, LocalDate.class)))
                .optional());
    }
}
