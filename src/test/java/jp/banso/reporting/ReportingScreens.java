package jp.banso.reporting;

import java.util.List;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import org.springframework.stereotype.Component;

/** The figures as a firm sees them; the other roles' are looked at with every page. */
@Component
class ReportingScreens implements ScreenStates {

    @Override
    public List<ScreenState> states() {
        return List.of(ScreenState.of("/overview", "overview of a firm", Role.VENDOR_LEAD, "/overview"));
    }
}
