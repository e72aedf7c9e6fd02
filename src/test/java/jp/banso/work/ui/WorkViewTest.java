package jp.banso.work.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class WorkViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    CaseQueries cases;

    @Autowired
    PlanService plans;

    @Autowired
    SupportDesk support;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Rule({"WRK-01", "WRK-02"})
    void theCitysPersonSeesOwnAndGivenActionsAndApplicationsToDecide() {
        var clerk = people.cityStaff("豊見 一郎");
        var colleague = people.cityStaff("豊見 二葉");
        var today = careOffices.today();
        var late = planned(clerk, clerk, today);
        jdbc.sql("UPDATE care_office SET next_action_on = ? WHERE id = ?")
                .params(today.minusDays(3), late.value())
                .update();
        var now = planned(clerk, clerk, today);
        var given = planned(clerk, colleague, today.plusDays(30));
        var far = planned(clerk, clerk, today.plusDays(30));
        var applied = careOffices.aCareOffice().saved();
        support.applied(clerk, applied);
        var offered = careOffices.aCareOffice().saved();
        support.offered(clerk, offered, people.lead(people.firm("見本サポート")));
        screens.signIn(clerk);
        screens.goTo("work");

        assertThat(group("work-overdue")).containsExactly(name(clerk, late));
        assertThat(group("work-today")).containsExactly(name(clerk, now));
        assertThat(group("work-no-day")).containsExactly(name(clerk, applied));
        assertThat(group("work-waiting")).containsExactlyInAnyOrder(name(clerk, given), name(clerk, offered));
        assertThat(screens.text())
                .contains("豊見 二葉 の返事・対応待ち", "見本サポート の返事・対応待ち")
                .doesNotContain(name(clerk, far), "!ja");

        screens.signIn(colleague);
        screens.goTo("work");
        assertThat(screens.text()).doesNotContain(name(clerk, late), name(clerk, now));
    }

    @Test
    @Rule("WRK-01")
    void aFirmsPersonSeesTheirOffersAndVisitsAndNothingOfAnotherFirm() {
        var clerk = people.cityStaff();
        var own = people.lead(people.firm());
        var other = people.lead(people.firm());
        var offered = careOffices.aCareOffice().saved();
        support.offered(clerk, offered, own);
        var visited = careOffices.aCareOffice().saved();
        var assignment = support.accepted(clerk, visited, own);
        support.visited(own, assignment, support.note(null, null));
        var foreign = support.accompanied(clerk, other);
        screens.signIn(own);
        screens.goTo("work");

        assertThat(group("work-no-day")).containsExactly(name(clerk, offered));
        assertThat(group("work-soon")).containsExactly(name(clerk, visited));
        assertThat(screens.text()).doesNotContain(name(clerk, foreign));
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("my", "offices/" + card(clerk, visited).number());
    }

    @Test
    void theHomePageCountsItAndLeadsThere() {
        var clerk = people.cityStaff();
        screens.signIn(clerk);
        assertThat(screens.text()).contains("いま、やることはありません。");
        planned(clerk, clerk, careOffices.today());
        screens.signIn(clerk);

        assertThat(_find(Anchor.class).stream()
                        .filter(link -> link.getText().equals("今日　1件"))
                        .map(Anchor::getHref))
                .containsExactly("work#work-today");
    }

    private CareOfficeId planned(CityStaff by, CityStaff owner, LocalDate on) {
        var office = careOffices.aCareOffice().saved();
        plans.plan(by, OperationId.fresh(), office, new NextPlan(NextAction.CALL_AGAIN, on, owner.account(), ""));
        return office;
    }

    private CareOfficeCard card(Viewer viewer, CareOfficeId office) {
        return cases.card(viewer, office).orElseThrow();
    }

    private String name(Viewer viewer, CareOfficeId office) {
        return card(viewer, office).name();
    }

    private static List<String> group(String id) {
        return _find(Section.class, spec -> spec.withId(id)).stream()
                .flatMap(section -> _find(section, ListItem.class).stream())
                .flatMap(item -> _find(item, Anchor.class).stream())
                .map(Anchor::getText)
                .toList();
    }
}
