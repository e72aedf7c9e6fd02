package jp.banso.desk.ui;

import java.util.List;
import jp.banso.desk.InquiryFilter;
import jp.banso.desk.InquiryFilter.Which;
import jp.banso.desk.InquiryRow;
import jp.banso.search.SearchHit;
import jp.banso.search.SearchSource;
import jp.banso.search.SearchWords;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.SupportDesk;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** Inquiries, for whoever reads any. */
@Component
class InquirySource implements SearchSource {

    private final DeskTools tools;

    InquirySource(DeskTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String heading() {
        return Wording.text("desk.title");
    }

    @Override
    public List<SearchHit> find(Viewer viewer, SearchWords words, int limit) {
        var reads = viewer instanceof CityStaff || viewer instanceof SupportDesk || viewer instanceof VendorStaff;
        return reads
                ? tools.queries().rows(viewer, new InquiryFilter(Which.ALL, null, null, words), 0, limit).stream()
                        .map(row -> hit(row, words))
                        .toList()
                : List.of();
    }

    private static SearchHit hit(InquiryRow row, SearchWords words) {
        return new SearchHit(
                Wording.text("desk.inquiry", row.number()),
                words.excerpt(row.question()),
                Places.inquiry(row.number()));
    }
}
