package jp.banso.portal;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** The texts as anybody reads them. */
@Service
public class PublicTexts {

    private final PortalTexts texts;

    PublicTexts(PortalTexts texts) {
        this.texts = texts;
    }

    /** As the city worded it last; empty while it has not. */
    public Optional<String> present(PortalText text) {
        return texts.present(text).map(PortalEdition::body);
    }
}
