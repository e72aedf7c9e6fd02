package jp.banso.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.banso.listing.ListChanges.Found;
import jp.banso.listing.ListChanges.Listed;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class ListChangesTest {

    @Test
    @Rule("LST-14")
    void waysOfWritingAreNoChange() {
        assertThat(between(one("1", "㈱見本ヘルパー", "大阪府豊中市本町１丁目２番３号"), one("1", "株式会社見本 ヘルパー", "豊中市本町1-2-3")))
                .isEmpty();
    }

    @Test
    @Rule("LST-14")
    void oneThatMovedAndChangedItsNameIsLessSure() {
        assertThat(between(one("1", "見本", "豊中市本町1-2-3"), one("1", "別の名", "豊中市服部4-5-6")))
                .extracting(Found::kind, Found::confidence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.RENAMED, Confidence.LIKELY),
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.MOVED, Confidence.LIKELY));
    }

    @Test
    @Rule("LST-14")
    void aNewNumberUnderAnotherNameIsNotTakenForTheSameOffice() {
        assertThat(between(one("2774091019", "見本", "豊中市本町1-2-3"), fresh("2774091027", "別の名", "豊中市本町1-2-3")))
                .isEmpty();
    }

    @Test
    @Rule("LST-14")
    void whereTwoOfOneNameAreGoneNoneIsTakenForTheNewNumberUnlessItIsAtItsPlace() {
        var gone = List.of(one("1", "見本", "豊中市本町1"), one("2", "見本", "豊中市服部2"));
        assertThat(ListChanges.between(gone, List.of(fresh("3", "見本", "豊中市岡町3"))))
                .isEmpty();
        assertThat(ListChanges.between(gone, List.of(fresh("3", "見本", "豊中市服部2"))))
                .extracting(Found::was)
                .containsExactly("2");
    }

    private static List<Found> between(Listed before, Listed after) {
        return ListChanges.between(List.of(before), List.of(after));
    }

    private static Listed one(String number, String name, String address) {
        return new Listed(1, number, number, name, address, 7L);
    }

    private static Listed fresh(String number, String name, String address) {
        return new Listed(2, number, number, name, address, null);
    }
}
