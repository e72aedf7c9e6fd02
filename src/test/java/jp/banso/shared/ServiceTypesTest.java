package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTypesTest {

    @ParameterizedTest
    @CsvSource({
        "居宅介護支援, 430",
        "訪問介護, 110",
        "特定施設入居者生活介護（有料老人ホーム）, 331",
        "特定施設入居者生活介護(有料老人ﾎｰﾑ), 331",
        "特定施設入居者生活介護, 331",
        "短期入所療養介護（介護老人保健施設）, 220",
        "訪問型サービス（独自）, A2",
        "通所型サービス(独自), A6",
        "介護予防支援, 46",
        "複合型サービス（看護小規模多機能型居宅介護）, 770",
        "定期巡回・随時対応型訪問介護看護, 760",
        "　訪問 看護 , 130",
    })
    void aServiceIsFoundByTheNamesFilesGiveIt(String written, String code) {
        assertThat(ServiceTypes.named(written)).map(ServiceType::code).contains(code);
    }

    @Test
    void aServiceIsFoundByItsCodeAndByAClaimCodeOnlyItHas() {
        assertThat(ServiceTypes.coded("430"))
                .isEqualTo(ServiceTypes.coded("43"))
                .isPresent();
        assertThat(ServiceTypes.coded("33")).isEmpty();
        assertThat(ServiceTypes.coded("78")).isEmpty();
        assertThat(ServiceTypes.named("理容")).isEmpty();
    }

    @Test
    void everyServiceIsFoundByItsOwnNameAndCode() {
        assertThat(ServiceTypes.all()).hasSizeGreaterThan(50).allSatisfy(type -> {
            assertThat(ServiceTypes.named(type.name())).contains(type);
            assertThat(ServiceTypes.coded(type.code())).contains(type);
            assertThat(type.code()).hasSizeBetween(2, 4);
            assertThat(type.claimCode()).hasSize(2);
        });
    }

    @Test
    void onlyCareManagementAndSupportCentresSendPlans() {
        assertThat(ServiceTypes.all()).allSatisfy(type -> assertThat(type.side() == ExchangeSide.PLAN)
                .isEqualTo(type.category() == ServiceCategory.CARE_MANAGEMENT
                        || type.category() == ServiceCategory.SUPPORT_CENTRE));
    }
}
