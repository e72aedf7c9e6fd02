package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Viewers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class AccountQueriesTest {

    @Autowired
    AccountQueries accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    private Viewer administrator;

    @BeforeEach
    void people() {
        administrator = Viewers.in(jdbc).cityAdministrator();
        var people = new TestAccounts(jdbc, passwords);
        people.open("hanako", Role.CITY_STAFF);
        people.open("percent_50", Role.DESK);
        people.disabled("taro");
        people.until("jiro", LocalDate.of(2020, 3, 31));
    }

    @Test
    void accountsAreFoundByNameRoleAndStanding() {
        assertThat(found("hana", null, null)).containsExactly("hanako");
        assertThat(found("", Role.DESK, null)).containsExactly("percent_50");
        assertThat(found("", null, AccountStanding.DISABLED)).containsExactly("taro");
        assertThat(found("", null, AccountStanding.EXPIRED)).containsExactly("jiro");
        assertThat(found("名前 hanako", Role.CITY_STAFF, AccountStanding.ACTIVE)).containsExactly("hanako");
    }

    @Test
    void signsOfSearchPatternsAreLookedForThemselves() {
        assertThat(found("_", null, null)).containsExactly("percent_50");
        assertThat(found("%", null, null)).isEmpty();
        assertThat(found("|", null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR 1=1 --", "\\", "\\'", "'; DROP TABLE account; --", ":text", "{{7*7}}", "\u0000"})
    void fragmentsOfStatementsFindNothing(String text) {
        assertThat(found(text, null, null)).isEmpty();
        assertThat(found("", null, null)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USERNAME; DROP TABLE account", "password_hash", "1", ""})
    void whatIsNoOrderSortsByName(String property) {
        var sort = property.isEmpty() ? Sort.unsorted() : Sort.by(Sort.Direction.DESC, property);
        var rows = accounts.rows(administrator, AccountFilter.none(), PageRequest.of(0, 50, sort));
        assertThat(rows).extracting(AccountRow::username).isSorted();
    }

    @Test
    void everyOrderSorts() {
        for (var order : AccountSort.values()) {
            var page = PageRequest.of(0, 2, Sort.by(Sort.Direction.DESC, order.name()));
            assertThat(accounts.rows(administrator, AccountFilter.none(), page)).hasSize(2);
        }
        var byName = PageRequest.of(0, 50, Sort.by(Sort.Direction.DESC, AccountSort.USERNAME.name()));
        assertThat(accounts.rows(administrator, AccountFilter.none(), byName)
                        .getFirst()
                        .username())
                .isEqualTo("taro");
    }

    private List<String> found(String text, @Nullable Role role, @Nullable AccountStanding standing) {
        var filter = new AccountFilter(text, role, standing);
        var rows = accounts.rows(administrator, filter, PageRequest.of(0, 50));
        assertThat(accounts.count(administrator, filter)).isEqualTo(rows.size());
        return rows.stream().map(AccountRow::username).toList();
    }
}
