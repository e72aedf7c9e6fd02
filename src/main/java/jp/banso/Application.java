package jp.banso;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Banso; every other type takes its time from the clock given here. */
@SpringBootApplication
@EnableScheduling
@Push
// Rooms put panels and dialogs on each other's pages without the pages naming them, so no page can tell what it needs.
@LoadDependenciesOnStartup
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Application implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "icons/banso.svg", "any");
    }

    /** The system clock in UTC; business dates are derived from it in Asia/Tokyo. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
