package jp.banso.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.banso.search.SearchService;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.ui.FramePart;

/** The search in the frame of every page. */
@org.springframework.stereotype.Component
class SearchPart implements FramePart {

    private final SearchService search;
    private final CurrentViewer viewer;

    SearchPart(SearchService search, CurrentViewer viewer) {
        this.search = search;
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show() {
        return Optional.of(new SearchButton(() -> new SearchDialog(typed -> search.find(viewer.get(), typed))));
    }
}
