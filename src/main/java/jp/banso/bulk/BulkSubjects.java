package jp.banso.bulk;

import java.time.Clock;
import java.util.Optional;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CaseDays;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a wish names beside the offices: whether that stands now, and what it is called. */
@Component
class BulkSubjects {

    private static final int WORDS = 300;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkSubjects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why this can be done to no office at all, as a text key under {@code bulk.refused.}. */
    Optional<String> against(Viewer viewer, BulkWish wish) {
        return switch (wish) {
            case BulkWish.Owner owner -> isOfTheCity(owner.owner()) ? Optional.empty() : Optional.of("owner");
            case BulkWish.Plan plan -> againstPlan(plan.plan());
            case BulkWish.Put put ->
                againstGone("SELECT COUNT(*) FROM tag WHERE id = ?", put.tag().value(), "tag");
            case BulkWish.Take take ->
                againstGone("SELECT COUNT(*) FROM tag WHERE id = ?", take.tag().value(), "tag");
            case BulkWish.Invite invite ->
                againstGone(
                        "SELECT COUNT(*) FROM briefing_session WHERE id = ? AND held_on >= '%s'"
                                .formatted(JapanTime.today(clock)),
                        invite.session().value(),
                        "session");
            case BulkWish.ToCampaign listed ->
                listed.because().isBlank() || listed.because().strip().length() > WORDS
                        ? Optional.of("because")
                        : againstGone(
                                "SELECT COUNT(*) FROM call_campaign WHERE id = ? AND closed_on IS NULL",
                                listed.campaign().value(),
                                "campaign");
            case BulkWish.Sent sent ->
                sent.letter().what().isBlank() || sent.letter().on().isAfter(JapanTime.today(clock))
                        ? Optional.of("letter")
                        : Optional.empty();
        };
    }

    /** What the tag, session or campaign is called, or whose the plan is. */
    String name(BulkWish wish) {
        var name =
                switch (wish) {
                    case BulkWish.Owner owner -> person(owner.owner());
                    case BulkWish.Plan plan -> person(plan.plan().owner());
                    case BulkWish.Put put ->
                        name("SELECT name FROM tag WHERE id = ?", put.tag().value());
                    case BulkWish.Take take ->
                        name("SELECT name FROM tag WHERE id = ?", take.tag().value());
                    case BulkWish.Invite invite ->
                        name(
                                "SELECT title FROM briefing_session WHERE id = ?",
                                invite.session().value());
                    case BulkWish.ToCampaign listed ->
                        name(
                                "SELECT name FROM call_campaign WHERE id = ?",
                                listed.campaign().value());
                    case BulkWish.Sent sent -> sent.letter().what();
                };
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    private Optional<String> againstPlan(NextPlan plan) {
        var owner = plan.owner();
        if (plan.action() == NextAction.NONE || plan.on() == null) {
            return Optional.of("day");
        }
        if (owner != null && !isOfTheCity(owner)) {
            return Optional.of("owner");
        }
        return plan.words().strip().length() > WORDS
                        || CaseDays.againstPlanned(plan.on(), JapanTime.today(clock))
                                .isPresent()
                ? Optional.of("day")
                : Optional.empty();
    }

    private Optional<String> againstGone(String query, long subject, String reason) {
        return jdbc.sql(query).param(subject).query(Integer.class).single() > 0
                ? Optional.empty()
                : Optional.of(reason);
    }

    private boolean isOfTheCity(AccountId person) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM account WHERE id = ? AND role IN ('CITY_ADMIN', 'CITY_STAFF') AND enabled")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String person(@Nullable AccountId person) {
        return person == null ? "" : name("SELECT display_name FROM account WHERE id = ?", person.value());
    }

    private String name(String query, long subject) {
        return jdbc.sql(query).param(subject).query(String.class).optional().orElse("");
    }
}
