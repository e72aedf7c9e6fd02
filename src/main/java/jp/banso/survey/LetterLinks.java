package jp.banso.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Touch;
import jp.banso.budget.TouchKind;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SecretLetters;
import jp.banso.shared.jobs.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives offices links that go by letter, within the running transaction. */
@Component
class LetterLinks {

    private final InvitationRepository invitations;
    private final AnswerBook book;
    private final ContactBudget budget;
    private final JdbcClient jdbc;

    LetterLinks(InvitationRepository invitations, AnswerBook book, ContactBudget budget, JdbcClient jdbc) {
        this.invitations = invitations;
        this.book = book;
        this.budget = budget;
        this.jdbc = jdbc;
    }

    private record Address(String postalCode, String street, String building) {}

    /** To those of them that are in the frame and have not answered, in the order of the frame. */
    List<IssuedLink> give(Viewer viewer, SurveyWave wave, Collection<CareOfficeId> careOffices, Progress progress) {
        var ids = careOffices.stream().map(CareOfficeId::value).toList();
        var answered = answered(wave);
        var addresses = addresses(ids);
        var links = new ArrayList<IssuedLink>();
        progress.total(ids.size());
        for (var office :
                invitations.findByWaveIdAndCareOfficeIdInOrderById(wave.id().value(), ids)) {
            if (!answered.contains(office.id())) {
                links.add(link(viewer, wave, office, addresses));
            }
            progress.advance(1);
        }
        return links;
    }

    private Set<Long> answered(SurveyWave wave) {
        return Set.copyOf(
                jdbc.sql("""
                        SELECT i.id FROM survey_invitation i LEFT JOIN survey_response r ON r.invitation_id = i.id
                        WHERE i.wave_id = ? AND (i.answered OR r.finished_at IS NOT NULL)""").param(wave.id().value()).query(Long.class).list());
    }

    private Map<Long, Address> addresses(List<Long> ids) {
        var addresses = new HashMap<Long, Address>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, postal_code, address, building FROM care_office WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query((row, number) -> addresses.put(
                            row.getLong(1), new Address(row.getString(2), row.getString(3), row.getString(4))))
                    .list();
        }
        return addresses;
    }

    private IssuedLink link(Viewer viewer, SurveyWave wave, Invitation office, Map<Long, Address> addresses) {
        var token = SecretLetters.fresh();
        office.letteredBy(token, book.now());
        var sent = Touch.Source.SURVEY_LINK;
        budget.count(
                viewer, new Touch(office.careOffice(), TouchKind.WRITTEN, book.today(), null, null, sent, office.id()));
        var address = Objects.requireNonNull(addresses.get(office.careOffice().value()));
        return new IssuedLink(
                office.careOffice(),
                office.officeNumber(),
                office.officeName(),
                token.letters(),
                office.lastDay(wave),
                address.postalCode(),
                address.street(),
                address.building());
    }
}
