package jp.banso.partner.ui;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/**
 * Offices whose word was met and that wait to be told (PRT-14): for the firm that has the case, and for whoever of the city
 * wrote the word down where no call stands in the plan for it.
 */
@Component
class MetPledgeWork implements OpenWork {

    private final PartnerTools tools;

    MetPledgeWork(PartnerTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        if (!(viewer instanceof CityStaff || viewer instanceof VendorStaff)) {
            return List.of();
        }
        return tools.met().open(viewer).stream()
                .filter(met -> viewer instanceof VendorStaff || met.mine() && !met.planned())
                .map(met -> new Task(
                        Wording.text("partner.task.met", Wording.names(met.started())),
                        met.name(),
                        Places.careOffice(met.number()),
                        null,
                        ""))
                .limit(MOST)
                .toList();
    }
}
