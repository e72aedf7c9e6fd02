package jp.banso.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.banso.careoffice.People;
import jp.banso.listing.ListingDecision.Done;
import jp.banso.listing.ListingDecision.DoneBy;
import jp.banso.listing.ListingDecision.Stays;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class DenominatorServiceTest {

    private static final DenominatorVersion OF_842 =
            new DenominatorVersion(842, LocalDate.of(2026, 1, 31), "対象サービスの事業所番号の数", "市の算定");

    @Autowired
    DenominatorService service;

    @Autowired
    ListingQueries queries;

    @Autowired
    People people;

    Viewer.CityStaff administrator;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
    }

    @Test
    @Rule("LST-08")
    void aNewValueIsAFurtherVersionAndTheOldOneStays() {
        var id = opened();
        var next = new DenominatorVersion(845, LocalDate.of(2026, 3, 31), "同じ", "市の算定");
        assertThat(service.addVersion(administrator, OperationId.fresh(), id, 1, next))
                .isEqualTo(new Done(id));
        assertThat(queries.denominators(administrator)).singleElement().satisfies(row -> assertThat(row.version())
                .isEqualTo(next));
        assertThat(queries.versions(administrator, id))
                .extracting(DenominatorRow::version)
                .containsExactly(next, OF_842);
    }

    @Test
    @Rule("LST-08")
    void whoeverAddsToAnOlderVersionIsToldWhoWasFirst() {
        var id = opened();
        var colleague = people.administrator();
        service.addVersion(colleague, OperationId.fresh(), id, 1, OF_842);
        assertThat(service.addVersion(administrator, OperationId.fresh(), id, 1, OF_842))
                .isEqualTo(new DoneBy(colleague.name(), "VERSION"));
    }

    @Test
    @Rule("LST-10")
    void theOneOpenedFirstIsShownUntilAnotherIsChosen() {
        var first = opened();
        var second = ((Done) service.open(administrator, OperationId.fresh(), "指定サービス", OF_842)).id();
        assertThat(queries.shown(administrator).orElseThrow().id()).isEqualTo(first);

        service.show(administrator, OperationId.fresh(), second);
        service.addVersion(administrator, OperationId.fresh(), second, 1, OF_842);
        assertThat(queries.shown(administrator)).hasValueSatisfying(shown -> {
            assertThat(shown.id()).isEqualTo(second);
            assertThat(shown.edition()).isEqualTo(2);
        });
        assertThat(service.show(administrator, OperationId.fresh(), 0)).isEqualTo(new Stays("gone"));
    }

    @Test
    void aNameIsGivenOnce() {
        opened();
        assertThat(service.open(administrator, OperationId.fresh(), " 対象事業所 ", OF_842))
                .isEqualTo(new Stays("name-taken"));
    }

    private long opened() {
        return ((Done) service.open(administrator, OperationId.fresh(), "対象事業所", OF_842)).id();
    }
}
