package jp.banso.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

/**
 * The top of a page: its one h1, a line below it and the page's actions. While it is on screen the browser's title is
 * its heading followed by the product's name, so a view needs no title of its own.
 */
public final class PageHeader extends Composite<Div> implements AfterNavigationObserver {

    private final H1 heading = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    /** Texts arrive translated. */
    public PageHeader(String title) {
        this(title, "");
    }

    public PageHeader(String title, String below) {
        var words = new Div(heading, subtitle);
        words.addClassName("page-header-words");
        heading.addClassName("page-header-title");
        subtitle.addClassName("page-header-subtitle");
        actions.addClassName("page-header-actions");
        getContent().add(words, actions);
        getContent().addClassName("page-header");
        show(title, below);
        actions.setVisible(false);
    }

    /** Other words for the same page, after its case or batch has been loaded. */
    public void show(String title, String below) {
        heading.setText(title);
        subtitle.setText(below);
        subtitle.setVisible(!below.isBlank());
        getUI().ifPresent(this::nameTheTab);
    }

    /** Adds actions at the end; the most important one comes first. */
    public PageHeader withActions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        nameTheTab(event.getUI());
    }

    /** The same page at another address: the router has taken the name away. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getUI().ifPresent(this::nameTheTab);
    }

    /** Waits for the end of the round trip: the router names the tab after the view has been attached. */
    private void nameTheTab(UI ui) {
        ui.beforeClientResponse(
                this, last -> last.getUI().getPage().setTitle(getTranslation("shared.page.title", heading.getText())));
    }
}
