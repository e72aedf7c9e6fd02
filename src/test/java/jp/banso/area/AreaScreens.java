package jp.banso.area;

import static jp.banso.journey.Hands.press;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.People;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The municipalities of Osaka beside each other. */
@Component
class AreaScreens implements ScreenStates {

    private final AreaService service;
    private final People people;

    AreaScreens(AreaService service, People people) {
        this.service = service;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        var clerk = people.administrator();
        service.place(clerk, OperationId.fresh(), service.bundledTiles(clerk));
        service.record(
                clerk,
                OperationId.fresh(),
                service.bundledCounts(clerk),
                new ComparisonFacts(
                        new AsOf(LocalDate.of(2025, 9, 1), true),
                        new AsOf(LocalDate.of(2026, 2, 2), false),
                        "市の説明資料（WAM NETの利用事業所数）",
                        "",
                        "豊中市"));
        return List.of(
                ScreenState.of("/areas", "areas", Role.VIEWER, "/areas"),
                ScreenState.of("/areas", "by ratio", Role.CITY_ADMIN, "/areas?by=ratio&of=wards"),
                ScreenState.of("/areas/new", "areas new", Role.CITY_ADMIN, "/areas/new")
                        .after("areas bundled", page -> press(page, "大阪府の72区域を使う")));
    }
}
