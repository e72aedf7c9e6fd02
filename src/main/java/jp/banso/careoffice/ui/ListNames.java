package jp.banso.careoffice.ui;

import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CaseGrants;
import jp.banso.careoffice.CaseGrants.Firm;
import jp.banso.careoffice.CaseTag;
import jp.banso.careoffice.TagId;
import jp.banso.careoffice.tag.TagQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer.CityStaff;
import org.springframework.stereotype.Component;

/** What the ids in an address of the list are called: firms and tags; for the city alone. */
@Component
final class ListNames {

    private final CaseGrants grants;
    private final TagQueries tags;
    private final CurrentViewer viewer;

    ListNames(CaseGrants grants, TagQueries tags, CurrentViewer viewer) {
        this.grants = grants;
        this.tags = tags;
        this.viewer = viewer;
    }

    /** The names as they are at this moment. */
    Read read() {
        var person = viewer.get();
        return person instanceof CityStaff
                ? new Read(grants.firms(person), tags.choices(person), tags.words(person))
                : new Read(List.of(), List.of(), Map.of());
    }

    /** Firms and tags to choose from, and what each id is called. */
    record Read(List<Firm> firms, List<CaseTag> tags, Map<TagId, String> words) {

        List<String> firmIds() {
            return firms.stream().map(firm -> String.valueOf(firm.id().value())).toList();
        }

        List<String> tagIds() {
            return tags.stream().map(tag -> String.valueOf(tag.id().value())).toList();
        }

        String firm(String id) {
            return firms.stream()
                    .filter(firm -> String.valueOf(firm.id().value()).equals(id))
                    .map(Firm::name)
                    .findFirst()
                    .orElse(Wording.text("careoffice.filter.vendor.unknown"));
        }

        String tag(String id) {
            return words.getOrDefault(new TagId(Long.parseLong(id)), Wording.text("careoffice.filter.tag.unknown"));
        }
    }
}
