package jp.banso.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import jp.banso.careoffice.People;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The object mother of recorded public lists and denominators. */
@Component
public record PublicLists(ListingService service, DenominatorService denominators, People people) {

    /** The list of that day names the offices with the serial numbers 9101 and following, so many of them. */
    public void recorded(String day, int offices) {
        var by = people.administrator();
        try {
            var bytes = new ByteArrayInputStream(ListFiles.utf8(ListFiles.of(day, offices)));
            var reading = (ListReading.Read) service.read(by, "users.csv", bytes);
            assertThat(service.recordList(by, OperationId.fresh(), reading.list(), SnapshotFacts.ofThePublicList()))
                    .isInstanceOf(ListingDecision.Recorded.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void of(int offices, String day) {
        denominators.open(
                people.administrator(),
                OperationId.fresh(),
                "対象事業所",
                new DenominatorVersion(offices, LocalDate.parse(day), "市内の事業所", "市の名簿"));
    }
}
