package jp.banso.photo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import jp.banso.support.AssignmentId;
import jp.banso.support.panel.VisitThumb;

/** At a visit of the day: takes a photograph, and says how many there are before its note is written. */
@org.springframework.stereotype.Component
class PhotoThumb implements VisitThumb {

    private final PhotoTools tools;

    PhotoThumb(PhotoTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show(AssignmentId assignment, String officeName) {
        var button = new Button();
        name(button, assignment, officeName);
        button.addClickListener(click -> {
            var dialog = PhotoDialog.ofToday(tools, officeName, assignment);
            dialog.addOpenedChangeListener(change -> name(button, assignment, officeName));
            dialog.open();
        });
        return button;
    }

    private void name(Button button, AssignmentId assignment, String officeName) {
        var taken = tools.photos().waiting(tools.viewer(), assignment, tools.today());
        var words = taken == 0
                ? I18NProvider.translate("photo.thumb")
                : I18NProvider.translate("photo.thumb.taken", taken);
        button.setText(words);
        button.setAriaLabel(I18NProvider.translate("photo.thumb.of", words, officeName));
    }
}
