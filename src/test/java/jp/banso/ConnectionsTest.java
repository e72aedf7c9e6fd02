package jp.banso;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No page keeps a database connection, whoever opens it: afterwards the whole pool can be borrowed at once. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ConnectionsTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CareOffices careOffices;

    @Test
    void everyPageGivesItsConnectionsBack() throws SQLException {
        var viewers = Viewers.in(jdbc);
        var people = Stream.of(Role.values()).map(viewers::of).toList();
        var number = anOfficeAllMaySee(people);
        var pages = RouteConfiguration.forRegistry(
                        VaadinService.getCurrent().getRouter().getRegistry())
                .getAvailableRoutes();

        var kept = new ArrayList<String>();
        for (var person : people) {
            screens.signIn(person);
            for (var page : pages) {
                screens.goTo(address(page.getTemplate(), number));
                if (!wholePoolIsFree()) {
                    kept.add("/" + page.getTemplate() + " as " + person);
                }
            }
        }
        assertThat(kept).isEmpty();
    }

    private String anOfficeAllMaySee(List<Viewer> people) {
        var number = CareOffices.number(9900);
        var office = careOffices.aCareOffice().numbered(number).councilMember().at(AdoptionStage.PREPARING);
        people.forEach(person -> {
            if (person instanceof Viewer.VendorStaff firm) {
                office.grantedTo(firm);
            }
        });
        office.saved();
        return number;
    }

    private static String address(String template, String number) {
        return template.replaceAll("\\([^/]*\\)", "").replace(":number", number).replaceAll(":[A-Za-z_]+[?*]?", "1");
    }

    private boolean wholePoolIsFree() throws SQLException {
        var pool = source.unwrap(HikariDataSource.class);
        var borrowed = new ArrayList<Connection>();
        try {
            while (borrowed.size() < pool.getMaximumPoolSize()) {
                borrowed.add(pool.getConnection());
            }
            return true;
        } catch (SQLException exhausted) {
            return false;
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
    }
}
