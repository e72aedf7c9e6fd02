package jp.banso.search.ui;

import com.vaadin.flow.component.Component;
import jp.banso.search.SearchService;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.ui.FrameTool;

/** The search in the frame of every page. */
@org.springframework.stereotype.Component
class SearchTool implements FrameTool {

    private final SearchService search;
    private final CurrentViewer viewer;

    SearchTool(SearchService search, CurrentViewer viewer) {
        this.search = search;
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show() {
        return new SearchButton(() -> new SearchDialog(typed -> search.find(viewer.get(), typed)));
    }
}
