package jp.banso.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.People;
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
class SoftwareServiceTest {

    private static final Claim YES = new Claim(Ability.YES, "見本の調査票", LocalDate.of(2026, 8, 24));

    @Autowired
    SoftwareService service;

    @Autowired
    SoftwareQueries queries;

    @Autowired
    SoftwareNames names;

    @Autowired
    People people;

    private Viewer clerk;

    @BeforeEach
    void begin() {
        clerk = people.cityStaff();
    }

    @Test
    void aProductIsKeptFoundAndChanged() {
        var id = saved(product("見本ケアソフト", YES, "見本ソフト"));
        assertThat(queries.products(clerk, "見本ｿﾌﾄ")).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.data().standard41()).isEqualTo(YES);
        });
        assertThat(names.offered()).containsExactly("見本ケアソフト");

        var gone = new SoftwareData("見本ケアソフト", "見本社", List.of(), YES, Claim.UNKNOWN, false);
        assertThat(service.change(clerk, OperationId.fresh(), id, 0, gone)).isEqualTo(new SoftwareDecision.Saved(id));
        assertThat(service.change(clerk, OperationId.fresh(), id, 0, gone))
                .isEqualTo(new SoftwareDecision.MovedMeanwhile("見本ケアソフト"));
        assertThat(names.offered()).isEmpty();
        assertThat(names.meant("見本ケアソフト")).contains(gone);
        assertThat(names.meant("見本ソフト")).isEmpty();
    }

    @Test
    @Rule("SWM-01")
    void yesAndNoNameTheirSourceAndDay() {
        for (var claim : List.of(
                new Claim(Ability.YES, "", LocalDate.of(2026, 8, 24)),
                new Claim(Ability.NO, "見本の調査票", null),
                new Claim(Ability.YES, " ", null))) {
            assertThat(service.add(clerk, OperationId.fresh(), product("見本ケアソフト", claim)))
                    .isEqualTo(new SoftwareDecision.Refused("source-needed"));
        }
        saved(product("見本ケアソフト", Claim.UNKNOWN));
    }

    @Test
    @Rule("SWM-02")
    void noTwoProductsShareANameInWhateverWriting() {
        saved(product("見本ケアソフト", YES, "ミホンＣ"));
        assertThat(service.add(clerk, OperationId.fresh(), product("みほんc", YES)))
                .isInstanceOf(SoftwareDecision.NameTaken.class);
        assertThat(service.add(clerk, OperationId.fresh(), product(" ", YES)))
                .isEqualTo(new SoftwareDecision.Refused("name-needed"));
    }

    private SoftwareId saved(SoftwareData data) {
        var answer = service.add(clerk, OperationId.fresh(), data);
        assertThat(answer).isInstanceOf(SoftwareDecision.Saved.class);
        return ((SoftwareDecision.Saved) answer).id();
    }

    private static SoftwareData product(String name, Claim standard41, String... aliases) {
        return new SoftwareData(name, "", List.of(aliases), standard41, Claim.UNKNOWN, true);
    }
}
