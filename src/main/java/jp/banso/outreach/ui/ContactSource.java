package jp.banso.outreach.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.outreach.ContactSearch;
import jp.banso.search.SearchHit;
import jp.banso.search.SearchSource;
import jp.banso.search.SearchWords;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** Contacts and the people spoken to, for the city. */
@Component
class ContactSource implements SearchSource {

    private final ContactSearch contacts;

    ContactSource(ContactSearch contacts) {
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String heading() {
        return I18NProvider.translate("outreach.found");
    }

    @Override
    public List<SearchHit> find(Viewer viewer, SearchWords words, int limit) {
        return viewer instanceof CityStaff
                ? contacts.find(viewer, words, limit).stream()
                        .map(found -> hit(found, words))
                        .toList()
                : List.of();
    }

    private static SearchHit hit(ContactSearch.Found found, SearchWords words) {
        var detail = Stream.of(Wording.day(found.on()), found.counterpart(), words.excerpt(found.memo()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(I18NProvider.translate("outreach.found.between")));
        return new SearchHit(found.office(), detail, Places.careOffice(found.number()));
    }
}
