package jp.banso.letter;

import jp.banso.letter.TemplateDecision.Kept;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** Writes templates for tests. */
@Component
public class Templates {

    private final TemplateService service;

    Templates(TemplateService service) {
        this.service = service;
    }

    public LetterTemplateId letter(Viewer viewer, String name, String words) {
        return kept(viewer, new TemplateData(LetterKind.LETTER, name, name + "について", words, true));
    }

    public LetterTemplateId mail(Viewer viewer, String name, String words) {
        return kept(viewer, new TemplateData(LetterKind.MAIL, name, name + "について", words, true));
    }

    public LetterTemplateId kept(Viewer viewer, TemplateData data) {
        return service.keep(viewer, OperationId.fresh(), null, 0, data) instanceof Kept kept ? kept.id() : none();
    }

    private static LetterTemplateId none() {
        throw new IllegalStateException("not kept");
    }
}
