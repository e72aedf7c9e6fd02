package jp.banso.portal;

import java.util.List;
import jp.banso.careoffice.People;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The page on which the city words the public's texts; the public's own pages are looked at by SelfCheckedIT. */
@Component
class PortalScreens implements ScreenStates {

    private static final String PAGE = "/portal-texts";

    private final PortalTextService texts;
    private final People people;

    PortalScreens(PortalTextService texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        var clerk = people.cityStaff();
        texts.word(clerk, OperationId.fresh(), PortalText.FEES, 0, "利用料は年21,000円です。");
        texts.word(
                clerk,
                OperationId.fresh(),
                PortalText.FEES,
                1,
                "利用料は**年21,000円**です。\n\n- 令和8年度は無料の期間があります\n- [詳しい案内](https://example.jp/)");
        return List.of(
                ScreenState.of(PAGE, "as it comes", Role.CITY_STAFF, PAGE),
                ScreenState.of(PAGE, "with editions", Role.CITY_STAFF, PAGE + "?text=FEES"));
    }
}
