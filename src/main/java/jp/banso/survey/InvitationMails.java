package jp.banso.survey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Touch;
import jp.banso.budget.TouchKind;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.SecretLetters;
import jp.banso.shared.mail.Message;
import jp.banso.shared.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts mails with links into the running transaction: to offices that have an address, and again to those that have not
 * answered. Each mail holds a fresh link, and the office counts as written to (BUD-01).
 */
@Component
class InvitationMails {

    /** The condition over {@code i}, {@code r} and {@code o} that a mail can go. */
    private static final String REACHED = """
            SELECT i.id, o.email FROM survey_invitation i JOIN care_office o ON o.id = i.care_office_id
            LEFT JOIN survey_response r ON r.invitation_id = i.id
            WHERE i.wave_id = :wave AND r.finished_at IS NULL AND NOT i.answered AND o.email <> ''
                AND COALESCE(i.closes_on, :lastDay) >= :today\s""";

    private final InvitationRepository invitations;
    private final InvitationWords words;
    private final ContactBudget budget;
    private final Outbox outbox;
    private final AnswerBook book;
    private final JdbcClient jdbc;

    InvitationMails(
            InvitationRepository invitations,
            InvitationWords words,
            ContactBudget budget,
            Outbox outbox,
            AnswerBook book,
            JdbcClient jdbc) {
        this.invitations = invitations;
        this.words = words;
        this.budget = budget;
        this.outbox = outbox;
        this.book = book;
        this.jdbc = jdbc;
    }

    /** Whether mail leaves and says where links lead. */
    boolean open() {
        return outbox.open() && !words.address("").isEmpty();
    }

    private record Reached(long invitation, String email) {}

    /** To every office of the round that has no link yet; answers how many. */
    int invite(Viewer viewer, SurveyWave wave) {
        return send(viewer, wave, reached(wave, "AND i.token_hash IS NULL", book.today()), false);
    }

    /** Once to every office that got its link by {@code since}, has not answered and was not reminded; answers how many. */
    int remind(Viewer viewer, SurveyWave wave, LocalDate since) {
        return send(
                viewer,
                wave,
                reached(wave, "AND i.token_hash IS NOT NULL AND i.reminded_at IS NULL AND i.issued_at < :since", since),
                true);
    }

    private List<Reached> reached(SurveyWave wave, String which, LocalDate since) {
        var asked = jdbc.sql(REACHED + which + " ORDER BY i.id")
                .param("wave", wave.id().value())
                .param("lastDay", wave.closesOn())
                .param("today", book.today());
        if (which.contains(":since")) {
            asked = asked.param(
                    "since",
                    since.plusDays(1)
                            .atStartOfDay(JapanTime.ZONE)
                            .withZoneSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime());
        }
        return asked.query((row, number) -> new Reached(row.getLong(1), row.getString(2)))
                .list();
    }

    private int send(Viewer viewer, SurveyWave wave, List<Reached> offices, boolean again) {
        var sent = 0;
        for (var office : offices) {
            if (isAddress(office.email())) {
                var invitation = invitations.findById(office.invitation()).orElseThrow();
                outbox.put(mail(viewer, wave, invitation, office.email(), again));
                sent++;
            }
        }
        return sent;
    }

    private Message mail(Viewer viewer, SurveyWave wave, Invitation office, String recipient, boolean again) {
        var token = SecretLetters.fresh();
        office.linkBy(token, book.now());
        office.mailed(book.now(), again);
        budget.count(
                viewer,
                new Touch(
                        office.careOffice(),
                        TouchKind.WRITTEN,
                        book.today(),
                        null,
                        null,
                        Touch.Source.SURVEY_LINK,
                        office.id()));
        return words.mail(
                recipient,
                new InvitationWords.Letter(
                        office.officeName(),
                        wave.title(),
                        office.lastDay(wave),
                        wave.privacyNotice(),
                        words.address(token.letters())),
                again);
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
