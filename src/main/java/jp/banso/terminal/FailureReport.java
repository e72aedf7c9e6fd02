package jp.banso.terminal;

import java.util.stream.Stream;
import jp.banso.database.DatabaseRefused;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;

/** Ends a start that failed with one sentence; the whole story is in the log. */
class FailureReport implements ApplicationListener<ApplicationFailedEvent> {

    @Override
    public void onApplicationEvent(ApplicationFailedEvent failed) {
        var context = failed.getApplicationContext();
        if (context != null && context.getEnvironment().containsProperty("banso.terminal")) {
            System.err.println(
                    sentence(failed.getException(), context.getEnvironment().getProperty("logging.file.name", "")));
        }
    }

    static String sentence(Throwable failure, String log) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> switch (cause) {
                    case DatabaseRefused refused -> String.valueOf(refused.getMessage());
                    case StartRefused refused -> String.valueOf(refused.getMessage());
                    case PortInUseException port -> Sentences.of("port", Integer.toString(port.getPort()));
                    default ->
                        cause.getCause() == null
                                ? Sentences.of(
                                        "failed",
                                        cause.toString().lines().findFirst().orElse(""),
                                        log)
                                : "";
                })
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
