package jp.banso.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import jp.banso.search.SearchHit;
import jp.banso.search.SearchSource;
import jp.banso.search.SearchWords;
import jp.banso.security.Viewer;
import jp.banso.shared.SearchKey;
import org.springframework.stereotype.Component;

/** The pages of the menu that this person may open, by their names and by what they are for. */
@Component
class PageSource implements SearchSource {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String heading() {
        return I18NProvider.translate("search.pages");
    }

    @Override
    public List<SearchHit> find(Viewer viewer, SearchWords words, int limit) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(PageSource::page)
                .filter(page -> holds(page, words))
                .limit(limit)
                .toList();
    }

    private static SearchHit page(MenuEntry entry) {
        var home = entry.path().isEmpty() || entry.path().equals("/");
        return new SearchHit(
                I18NProvider.translate(entry.title()),
                home ? "" : I18NProvider.translate(entry.title() + ".what"),
                entry.path().replaceFirst("^/", ""));
    }

    private static boolean holds(SearchHit page, SearchWords words) {
        var key = SearchKey.of(page.title() + page.detail());
        return words.words().stream().map(SearchKey::of).allMatch(key::contains);
    }
}
