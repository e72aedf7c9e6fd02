package jp.banso.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.Arrays;
import jp.banso.shared.ui.Language;
import org.springframework.stereotype.Component;

/** All texts, in the {@link Language languages} Banso speaks; where no page is asked for, as in an export's job, Japanese. */
@Component
class Texts extends DefaultI18NProvider {

    private static final long serialVersionUID = 1L;

    Texts() {
        super(Arrays.stream(Language.values()).map(Language::locale).toList());
    }
}
