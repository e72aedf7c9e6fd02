package jp.banso.script.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.banso.outreach.ContactReason;
import jp.banso.script.ScriptQueries;
import jp.banso.script.ScriptResult;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** For every reason the script that holds and what came of the calls with it. */
@Route("scripts")
@Menu(title = "script.menu", order = 22, icon = "vaadin:comment-ellipsis-o")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class ScriptsView extends Div implements AfterNavigationObserver {

    private final transient ScriptQueries scripts;
    private final transient CurrentViewer viewer;
    private final Section section = new Section(getTranslation("script.reasons"));

    ScriptsView(ScriptQueries scripts, CurrentViewer viewer) {
        this.scripts = scripts;
        this.viewer = viewer;
        addClassNames("page", "support-page");
        add(new PageHeader(getTranslation("script.title"), getTranslation("script.line")), section);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var present = scripts.present(viewer.get()).stream()
                .collect(Collectors.toMap(one -> one.version().reason(), Function.identity()));
        var list = new OrderedList();
        list.addClassName("support-records");
        Arrays.stream(ContactReason.values()).forEach(reason -> list.add(item(reason, present.get(reason))));
        section.show(list);
    }

    private ListItem item(ContactReason reason, @Nullable ScriptResult result) {
        var name = new Anchor(Places.script(reason.name()), Wording.reason(reason));
        name.addClassName("cell-main");
        if (result == null) {
            return new ListItem(name, new Paragraph(getTranslation("script.none")));
        }
        var version = new Div(Wording.version(result.version()));
        version.addClassName("cell-sub");
        return new ListItem(
                name,
                version,
                new Div(getTranslation(
                        "script.result.line",
                        result.uses(),
                        Wording.share(result.connected(), result),
                        Wording.share(result.considering(), result),
                        Wording.share(result.applying(), result),
                        Wording.share(result.declined(), result))));
    }
}
