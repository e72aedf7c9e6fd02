package jp.banso.careoffice.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.search.SearchHit;
import jp.banso.search.SearchSource;
import jp.banso.search.SearchWords;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.Observer;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** Offices by what this person sees of them, as the office list finds them. */
@Component
class OfficeSource implements SearchSource {

    private final CareOfficeQueries offices;

    OfficeSource(CareOfficeQueries offices) {
        this.offices = offices;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String heading() {
        return Wording.text("careoffice.found");
    }

    @Override
    public List<SearchHit> find(Viewer viewer, SearchWords words, int limit) {
        return viewer instanceof Observer
                ? List.of()
                : offices.rows(viewer, filter(words), CareOfficeSort.byName(), null, 0, limit).stream()
                        .map(OfficeSource::hit)
                        .toList();
    }

    @Override
    public String allOf(SearchWords words) {
        return listOf(words.typed());
    }

    private static CareOfficeFilter filter(SearchWords words) {
        return CareOfficeFilter.none().withText(words.typed());
    }

    /** Whoever may not open an office is led to its line in the list. */
    private static SearchHit hit(CareOfficeRow row) {
        var detail = Stream.of(row.number(), row.corporation(), row.phone(), Wording.stage(row.stage()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(Wording.text("careoffice.found.between")));
        return new SearchHit(
                row.name(), detail, row.number().isEmpty() ? listOf(row.name()) : Places.careOffice(row.number()));
    }

    private static String listOf(String words) {
        return Places.careOffices() + "?" + OfficeList.TEXT + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
