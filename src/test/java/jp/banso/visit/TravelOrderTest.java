package jp.banso.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import jp.banso.testing.Rule;
import jp.banso.visit.TravelOrder.Area;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TravelOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    @Rule("VIS-02")
    void agreedTimesComeFirstThenNeighboursByAddress() {
        var stops = List.of(
                stop(1, "272035", "大阪府豊中市見本町10丁目1", null),
                stop(2, "272035", "豊中市見本町２丁目３－４", null),
                stop(3, "272035", "大阪府豊中市見本町2丁目3-1", null),
                stop(4, "272035", "大阪府豊中市青葉台1丁目1", null),
                stop(5, "272051", "大阪府吹田市見本町1丁目1", null),
                stop(6, "272051", "大阪府吹田市見本町1丁目1", LocalTime.of(14, 0)),
                stop(7, "272035", "大阪府豊中市見本町1丁目1", LocalTime.of(9, 30)));

        assertThat(stops.stream().sorted(TravelOrder.ORDER).map(stop -> stop.assignment()
                        .value()))
                .containsExactly(7L, 6L, 3L, 2L, 1L, 4L, 5L);
    }

    @Test
    @Rule("VIS-02")
    void anOverdueDayComesBeforeTheDayItself() {
        var late = stop(1, "272035", "見本町9", null, DAY.minusDays(3));
        var early = stop(2, "272035", "見本町1", LocalTime.of(8, 0), DAY);

        assertThat(List.of(early, late).stream().sorted(TravelOrder.ORDER)).containsExactly(late, early);
    }

    @Test
    void widthsAndThePrefectureMakeNoOtherArea() {
        assertThat(Area.of("272035", "大阪府豊中市見本町１丁目２－３")).isEqualByComparingTo(Area.of("272035", "豊中市 見本町1丁目2-3"));
    }

    @Test
    void anAddressWithoutNumbersAndAnEmptyOneAreAreasToo() {
        assertThat(Area.of("", "")).isLessThan(Area.of("272035", "見本町"));
        assertThat(Area.of("272035", "見本町")).isLessThan(Area.of("272035", "見本町1"));
    }

    private static VisitStop stop(long id, String municipality, String address, @Nullable LocalTime at) {
        return stop(id, municipality, address, at, DAY);
    }

    private static VisitStop stop(long id, String municipality, String address, @Nullable LocalTime at, LocalDate on) {
        return new VisitStop(
                new AssignmentId(id),
                new CareOfficeId(id),
                "2774090010",
                "見本" + id,
                municipality,
                address,
                "",
                "",
                AdoptionStage.PRE_CHECK,
                null,
                "",
                new VisitTime(on, at),
                0,
                "");
    }
}
