package jp.banso.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column that names an account is known here: as something a leaver hands over, or as something nobody owns. */
@DatabaseTest
class OwnedColumnsTest {

    /** What a handover moves, or ends with the person. */
    private static final Set<String> HANDED = Set.of(
            "care_office.next_action_owner_id",
            "support_assignment.visitor_id",
            "case_grant.visitor_id",
            "case_watch.account_id",
            "call_campaign.owner_id",
            "saved_view.owner_id",
            "notice.account_id",
            "notice_mail.account_id");

    /** Holds of a telephone call end by themselves within minutes; a calendar's link and mails of figures end with the account. */
    private static final Set<String> ENDS_BY_ITSELF =
            Set.of("call_hold.holder_id", "calendar_link.account_id", "figure_mail.account_id");

    /** Who did something: it stays true whoever leaves. */
    private static final String HISTORY =
            ".*\\.\\w+_by|first_administrator\\.account_id|contact_touch\\.account_id|bulk_batch\\.plan_owner|handover\\w*\\.\\w+";

    @Autowired
    JdbcClient jdbc;

    @Test
    @Rule("HND-01")
    void nothingIsInAPersonsNameThatAHandoverDoesNotKnow() {
        var columns = new TreeSet<>(jdbc.sql("""
                        SELECT CONCAT(table_name, '.', column_name) FROM information_schema.key_column_usage
                        WHERE table_schema = DATABASE() AND referenced_table_name = 'account'""").query(String.class).list());

        assertThat(columns).containsAll(HANDED);
        columns.removeAll(HANDED);
        columns.removeAll(ENDS_BY_ITSELF);
        columns.removeIf(column -> column.matches(HISTORY));
        assertThat(columns).isEmpty();
    }
}
