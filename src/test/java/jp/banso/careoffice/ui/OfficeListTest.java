package jp.banso.careoffice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeFilter.Due;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.Listing;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeListTest {

    private static final Viewer CLERK = new Viewer.CityStaff(new AccountId(1), "市職員", false);
    private static final Viewer LEAD = new Viewer.VendorStaff(new AccountId(2), "管理者", new VendorId(1), true);
    private static final Viewer COUNCIL = new Viewer.CouncilSecretariat(new AccountId(3), "事務局");
    private static final Viewer DESK = new Viewer.SupportDesk(new AccountId(4), "デスク");

    @Test
    void anAddressReadsAsFilterOrderAndColumns() {
        var list = new OfficeList(CLERK);
        var state = list.clean(list.shape()
                .read(QueryParameters.fromString(
                        "q=さくら&stage=S20&stage=S30&listing=listed&mine=yes&sort=-since&columns=number.stage")));

        assertThat(list.filter(state))
                .isEqualTo(new CareOfficeFilter(
                        "さくら",
                        Set.of(AdoptionStage.INFORMED, AdoptionStage.SUPPORT_APPLIED),
                        Set.of(Listing.LISTED),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        true,
                        false,
                        Due.ANY));
        assertThat(list.sort(state)).isEqualTo(new CareOfficeSort(CareOfficeColumn.STAGE_SINCE, true));
        assertThat(list.shown(state))
                .containsExactly(CareOfficeColumn.NAME, CareOfficeColumn.NUMBER, CareOfficeColumn.STAGE);
        assertThat(list.clean(list.shape().read(list.shape().write(state)))).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=name;drop",
                "sort=o.search_key",
                "stage=S99",
                "stage=' OR 1=1",
                "listing=LISTED)",
                "vendor=1 OR 1=1",
                "vendor=-1",
                "vendor=99999999999999999999",
                "council=maybe",
                "columns=password_hash",
                "service=999"
            })
    void case23WhatNobodyKnowsIsLeftOut(String address) {
        var list = new OfficeList(CLERK);

        assertThat(list.clean(list.shape().read(QueryParameters.fromString(address))))
                .isEqualTo(list.clean(list.shape().plain()));
    }

    @Test
    void case04NobodyGetsMoreColumnsOrFiltersByAskingForThem() {
        var address = QueryParameters.fromString("columns=name.number.services.corporation.phone.stage.since.listing"
                + ".disposition.operating.council.vendor.next.stale&vendor=1&council=yes&mine=yes&disposition=declined"
                + "&due=yes&sort=vendor");

        assertThat(shown(LEAD, address)).doesNotContain(CareOfficeColumn.COUNCIL, CareOfficeColumn.VENDOR);
        assertThat(shown(COUNCIL, address))
                .containsExactlyInAnyOrder(
                        CareOfficeColumn.NAME,
                        CareOfficeColumn.NUMBER,
                        CareOfficeColumn.SERVICES,
                        CareOfficeColumn.STAGE,
                        CareOfficeColumn.LISTING);
        assertThat(shown(DESK, address))
                .containsExactlyInAnyOrder(CareOfficeColumn.NAME, CareOfficeColumn.PHONE, CareOfficeColumn.STAGE);
        var desk = new OfficeList(DESK);
        var state = desk.clean(desk.shape().read(address));
        assertThat(desk.filter(state)).isEqualTo(CareOfficeFilter.none());
        assertThat(desk.sort(state)).isEqualTo(CareOfficeSort.byName());
    }

    private static java.util.List<CareOfficeColumn> shown(Viewer viewer, QueryParameters address) {
        var list = new OfficeList(viewer);
        return list.shown(list.clean(list.shape().read(address)));
    }
}
