package jp.banso.careoffice.panel;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.security.Viewer;

/** Words to an office that another room keeps ready, to be begun from where the occasion is told. */
public interface OfficeDraft {

    /**
     * What opens a letter or mail that speaks of this fact ({@code careoffice.fact.<code>}), already filled; nothing where no
     * words speak of it or this viewer may not write.
     */
    Optional<Component> speakingOf(String fact, Viewer viewer, CareOfficeCard card);
}
