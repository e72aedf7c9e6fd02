package jp.banso.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import jp.banso.testing.Rule;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.Test;

/** Who hears of whom, without a screen or a database. */
class PresenceServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");
    private static final CareOfficeId OFFICE = new CareOfficeId(1);
    private static final CareOfficeId OTHER = new CareOfficeId(2);

    private final PresenceService presence = new PresenceService(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Viewers people = Viewers.ofNoDatabase();
    private final Viewer clerk = people.cityStaff();
    private final Viewer colleague = people.cityAdministrator();
    private final VendorStaff lead = (VendorStaff) people.vendorLead(new VendorId(1));
    private final VendorStaff visitor = (VendorStaff) people.vendorVisitor(new VendorId(1));
    private final VendorStaff otherFirm = (VendorStaff) people.vendorLead(new VendorId(2));
    private final Viewer council = people.council();

    @Test
    @Rule("PRS-01")
    void theCityHearsOfEverybodyButItself() {
        for (var person : new Viewer[] {clerk, colleague, lead, otherFirm, council}) {
            enter(person);
        }

        assertThat(presence.others(clerk, OFFICE))
                .containsExactlyInAnyOrder(colleague.name(), lead.name(), otherFirm.name(), council.name());
        assertThat(presence.others(clerk, OTHER)).isEmpty();
    }

    @Test
    @Rule("PRS-01")
    void aFirmHearsOfItsOwnAndTheCityAlone() {
        for (var person : new Viewer[] {clerk, visitor, otherFirm, council}) {
            enter(person);
        }

        assertThat(presence.others(lead, OFFICE)).containsExactlyInAnyOrder(clerk.name(), visitor.name());
    }

    @Test
    @Rule("PRS-01")
    void councilAndDeskHearOfNobody() {
        enter(clerk);
        enter(lead);

        assertThat(presence.others(council, OFFICE)).isEmpty();
        assertThat(presence.others(people.desk(), OFFICE)).isEmpty();
    }

    @Test
    void twoPagesOfOnePersonAreOneNameUntilBothAreLeft() {
        var first = enter(colleague);
        var second = enter(colleague);
        assertThat(presence.others(clerk, OFFICE)).containsExactly(colleague.name());

        presence.leave(colleague, first);
        presence.leave(colleague, first);
        assertThat(presence.others(clerk, OFFICE)).containsExactly(colleague.name());
        presence.leave(colleague, second);
        assertThat(presence.others(clerk, OFFICE)).isEmpty();
    }

    @Test
    @Rule("PRS-02")
    void aPageThatFellSilentNoLongerCounts() {
        presence.enter(colleague, OFFICE, () -> NOW.minusSeconds(179));
        assertThat(presence.others(clerk, OFFICE)).containsExactly(colleague.name());

        presence.enter(lead, OTHER, () -> NOW.minusSeconds(181));
        assertThat(presence.others(clerk, OTHER)).isEmpty();
    }

    private Stay enter(Viewer person) {
        return presence.enter(person, OFFICE, () -> NOW);
    }
}
