package jp.banso.careoffice.tag;

import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CaseTag;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The words of the city's tags, as a part of the programme; which offices carry them is not. */
@Component
class TagProgramme implements ProgrammePart {

    private final TagQueries tags;
    private final TagService service;

    TagProgramme(TagQueries tags, TagService service) {
        this.tags = tags;
        this.service = service;
    }

    @Override
    public String key() {
        return "tags";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        return tags.choices(viewer).stream()
                .map(CaseTag::name)
                .map(name -> ProgrammeItem.of(name, Map.of("name", name)))
                .toList();
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        return TagName.fits(item.key())
                && service.make(viewer, OperationId.fresh(), new TagName(item.key())) instanceof TagDecision.Done;
    }
}
