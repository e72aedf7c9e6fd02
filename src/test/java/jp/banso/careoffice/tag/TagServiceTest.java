package jp.banso.careoffice.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.CaseTag;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.People;
import jp.banso.careoffice.TagId;
import jp.banso.careoffice.tag.TagDecision.ChangedMeanwhile;
import jp.banso.careoffice.tag.TagDecision.Done;
import jp.banso.careoffice.tag.TagDecision.NameTaken;
import jp.banso.careoffice.tag.TagDecision.Refused;
import jp.banso.careoffice.tag.TagDecision.Same;
import jp.banso.security.NotAllowed;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class TagServiceTest {

    @Autowired
    TagService tags;

    @Autowired
    TagQueries queries;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff clerk;
    CityStaff administrator;
    CareOfficeId office;
    CareOfficeId other;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        administrator = people.administrator();
        office = careOffices.aCareOffice().named("あおい", "アオイ").saved();
        other = careOffices.aCareOffice().named("かえで", "カエデ").saved();
    }

    @Test
    @Rule("TAG-01")
    void aTypedWordIsMadeOnceHoweverItIsWritten() {
        put(office, "ＮＰＯ支援");
        put(other, "NPO 支援");

        assertThat(queries.rows(clerk)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("ＮＰＯ支援");
            assertThat(row.offices()).isEqualTo(2);
            assertThat(row.creator()).isEqualTo(clerk.name());
        });
        assertThat(tags.make(clerk, OperationId.fresh(), new TagName("ｎｐｏ支援"))).isInstanceOf(Same.class);
    }

    @ParameterizedTest
    @Rule("TAG-01")
    @ValueSource(strings = {"", "  ", "一\n二", "1234567890123456789012345678901"})
    void whatIsNoWordIsNoTag(String typed) {
        assertThat(TagName.fits(typed)).isFalse();
        assertThatThrownBy(() -> new TagName(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Rule("TAG-01")
    void thereIsAnEndToTheWords() {
        for (var number = 0; number < TagService.MOST_TAGS; number++) {
            jdbc.sql(
                            "INSERT INTO tag (name, name_key, created_at, created_by, creator_name) VALUES (?, ?, NOW(), ?, '')")
                    .params("語" + number, "語" + number, clerk.account().value())
                    .update();
        }

        assertThat(tags.putWord(clerk, OperationId.fresh(), office, new TagName("もう一つ")))
                .isEqualTo(new Refused("too-many"));
        assertThat(queries.rows(clerk)).hasSize(TagService.MOST_TAGS);
    }

    @Test
    @Rule("TAG-02")
    void anOfficeCarriesATagOnceAndItsHistoryTells() {
        var tag = put(office, "要訪問");

        assertThat(tags.put(clerk, OperationId.fresh(), office, tag)).isEqualTo(new Same(tag));
        assertThat(carried(office)).containsExactly("要訪問");
        assertThat(tags.take(clerk, OperationId.fresh(), office, tag)).isEqualTo(new Done(tag, 1));
        assertThat(tags.take(clerk, OperationId.fresh(), office, tag)).isEqualTo(new Same(tag));
        assertThat(carried(office)).isEmpty();
        assertThat(history()).containsExactly("timeline.tag.put", "timeline.tag.taken");
    }

    @Test
    @Rule("TAG-02")
    void anOfficeCarriesTwentyAtMost() {
        for (var number = 0; number < TagService.MOST_ON_AN_OFFICE; number++) {
            put(office, "語" + number);
        }

        assertThat(tags.putWord(clerk, OperationId.fresh(), office, new TagName("もう一つ")))
                .isEqualTo(new Refused("too-many-on-office"));
        assertThat(carried(office)).hasSize(TagService.MOST_ON_AN_OFFICE);
    }

    @Test
    @Rule("TAG-03")
    void aRenamedTagStaysOnItsOfficesAndTheSecondToRenameIsTold() {
        var tag = put(office, "要訪問");
        put(office, "済");
        var seen = row(tag);

        assertThat(tags.rename(administrator, OperationId.fresh(), seen, new TagName("済")))
                .isInstanceOf(NameTaken.class);
        assertThat(tags.rename(administrator, OperationId.fresh(), seen, new TagName("訪問する")))
                .isInstanceOf(Done.class);
        assertThat(tags.rename(administrator, OperationId.fresh(), seen, new TagName("後から")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(carried(office)).contains("訪問する");
    }

    @Test
    @Rule("TAG-03")
    void ofTwoMergedTheOfficesCarryOneAndOldAddressesFindIt() {
        var first = put(office, "要訪問");
        put(other, "要訪問");
        var second = put(other, "訪問");
        var third = put(careOffices.aCareOffice().saved(), "まとめ");

        assertThat(tags.merge(administrator, OperationId.fresh(), row(first), second))
                .isEqualTo(new Done(first, 2));
        assertThat(carried(office)).containsExactly("訪問");
        assertThat(carried(other)).containsExactly("訪問");
        assertThat(shown(clerk, first)).extracting(CareOfficeRow::id).containsExactly(office, other);
        assertThat(queries.words(clerk)).containsEntry(first, "訪問");
        assertThat(tags.put(clerk, OperationId.fresh(), other, first)).isEqualTo(new Same(second));

        tags.merge(administrator, OperationId.fresh(), row(second), third);
        assertThat(shown(clerk, first)).hasSize(3);
        assertThat(queries.rows(clerk)).extracting(TagRow::name).containsExactly("まとめ");
        assertThat(tags.merge(administrator, OperationId.fresh(), row(third), first))
                .isEqualTo(new Refused("itself"));
    }

    @Test
    @Rule("TAG-04")
    void aRemovedTagIsOffEveryOfficeAndItsAddressFindsNothing() {
        var tag = put(office, "要訪問");

        assertThat(tags.remove(administrator, OperationId.fresh(), row(tag))).isEqualTo(new Done(tag, 1));
        assertThat(carried(office)).isEmpty();
        assertThat(shown(clerk, tag)).isEmpty();
        assertThat(tags.put(clerk, OperationId.fresh(), office, tag)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @Rule("TAG-05")
    void nobodyButTheCitySeesTags() {
        VendorStaff lead = people.lead(people.firm());
        var own = careOffices.aCareOffice().grantedTo(lead).saved();
        var tag = put(own, "気をつける");
        var elsewhere = put(office, "別");

        assertThat(cases.card(lead, own).orElseThrow().tags()).isEmpty();
        assertThat(offices.row(lead, own).orElseThrow().tags()).isEmpty();
        assertThat(shown(lead, elsewhere)).extracting(CareOfficeRow::id).containsExactly(own);
        assertThat(jdbc.sql("SELECT DISTINCT depth FROM case_entry WHERE text_key LIKE 'timeline.tag.%'")
                        .query(String.class)
                        .list())
                .containsExactly(GrantDepth.FULL.name());
        assertThatThrownBy(() -> tags.put(lead, OperationId.fresh(), own, tag)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> queries.choices(lead)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @Rule("TAG-05")
    void theListShowsWhatItsAddressAsksFor() {
        var one = put(office, "要訪問");
        put(other, "済");
        careOffices.aCareOffice().saved();

        assertThat(shown(clerk, one)).singleElement().satisfies(row -> assertThat(row.tags())
                .containsExactly("要訪問"));
        assertThat(offices.count(clerk, CareOfficeFilter.none().withTags(Set.of(one))))
                .isOne();
    }

    private TagId put(CareOfficeId id, String word) {
        return ((Done) tags.putWord(clerk, OperationId.fresh(), id, new TagName(word))).tag();
    }

    private TagRow row(TagId tag) {
        return queries.rows(clerk).stream()
                .filter(row -> row.id().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private List<String> carried(CareOfficeId id) {
        return cases.card(clerk, id).orElseThrow().tags().stream()
                .map(CaseTag::name)
                .toList();
    }

    private List<CareOfficeRow> shown(Viewer viewer, TagId tag) {
        return offices.rows(
                viewer, CareOfficeFilter.none().withTags(Set.of(tag)), CareOfficeSort.byName(), null, 0, 10);
    }

    private List<String> history() {
        return jdbc.sql("SELECT text_key FROM case_entry WHERE care_office_id = ? AND kind = 'EDIT' ORDER BY id")
                .param(office.value())
                .query(String.class)
                .list();
    }
}
