package jp.banso.terminal;

import java.io.PrintStream;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the start with the address to open and what other modules add, such as sign-ins. */
@Component
@ConditionalOnProperty("banso.terminal")
class ReadyReport implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private final ObjectProvider<StartNote> notes;
    private final Environment environment;
    private final PrintStream out = System.out;

    ReadyReport(ObjectProvider<StartNote> notes, Environment environment) {
        this.notes = notes;
        this.environment = environment;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var seconds = ready.getTimeTaken() == null ? 0 : ready.getTimeTaken().toSeconds();
        var address = "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/";
        out.println();
        out.println(Sentences.of("ready", address, seconds));
        notes.orderedStream().map(StartNote::lines).flatMap(List::stream).forEach(out::println);
        out.println(Sentences.of("stop"));
    }
}
