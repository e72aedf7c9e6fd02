package jp.banso.demo.story;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo says at the terminal and to early visitors. */
@Component
@Profile("demo")
class Sayings {

    private final ResourceBundle texts = ResourceBundle.getBundle("jp.banso.demo.sentences", Locale.ROOT);

    String of(String key) {
        return texts.getString(key);
    }

    List<String> people(String password) {
        return List.of(of("people").formatted(password).split("\n"));
    }

    String story(YearMonth month, int done, int of) {
        return of("step.story").formatted(month.getYear(), month.getMonthValue(), done * 100L / of);
    }
}
