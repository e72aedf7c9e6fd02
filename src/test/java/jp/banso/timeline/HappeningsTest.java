package jp.banso.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What other rooms tell of a case is kept, and read only by those it is for. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class HappeningsTest {

    @Autowired
    TimelineQueries timeline;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    private record Told(
            CareOfficeId careOffice,
            GrantDepth depth,
            @Nullable VendorId firm,
            Instant at,
            Actor by) implements CaseHappening {

        @Override
        public CaseEntryKind kind() {
            return CaseEntryKind.VISIT;
        }

        @Override
        public LocalDate happenedOn() {
            return LocalDate.of(2026, 10, 1);
        }

        @Override
        public String textKey() {
            return "timeline.register.service";
        }

        @Override
        public List<String> arguments() {
            return List.of(CaseHappening.text("@name"));
        }

        @Override
        public String words() {
            return "訪問の記録";
        }

        @Override
        public long source() {
            return 7;
        }
    }

    @Test
    void aNoteOfOneFirmIsNotReadByTheFirmThatFollows() {
        var staff = people.cityStaff();
        var first = people.lead(people.firm());
        var second = people.lead(people.firm());
        var office = careOffices.aCareOffice().grantedTo(second).saved();
        events.publishEvent(new Told(office, GrantDepth.CASE, first.vendor(), Instant.EPOCH, staff.actor()));

        assertThat(read(staff, office)).hasSize(1);
        assertThat(read(second, office)).isEmpty();
        assertThat(timeline.kinds(second, office)).doesNotContain(CaseEntryKind.VISIT);
    }

    @Test
    void itsWordsAreForTheCityAndWhoeverWroteThem() {
        var staff = people.cityStaff();
        var writer = people.lead(people.firm());
        var office = careOffices.aCareOffice().grantedTo(writer).saved();
        events.publishEvent(new Told(office, GrantDepth.CASE, null, Instant.EPOCH, staff.actor()));

        assertThat(read(staff, office)).extracting(CaseEntry::words).containsExactly("訪問の記録");
        assertThat(read(writer, office)).extracting(CaseEntry::words).containsExactly("");
    }

    private List<CaseEntry> read(Viewer viewer, CareOfficeId office) {
        return timeline.entries(viewer, office, Set.of(CaseEntryKind.VISIT), 0, 10);
    }
}
