package jp.banso.photo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import jp.banso.shared.ui.OneDialog;
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
    public Maker begin() {
        var taken = waiting();
        return (assignment, officeName) -> {
            var button = new Button();
            name(button, taken.getOrDefault(assignment, 0), officeName);
            button.addClickListener(click -> {
                var dialog = PhotoDialog.ofToday(tools, officeName, assignment);
                dialog.addOpenedChangeListener(
                        change -> name(button, waiting().getOrDefault(assignment, 0), officeName));
                OneDialog.open(dialog);
            });
            return button;
        };
    }

    private Map<AssignmentId, Integer> waiting() {
        return tools.photos().waiting(tools.viewer(), tools.today());
    }

    private static void name(Button button, int taken, String officeName) {
        var words =
                taken == 0 ? I18NProvider.translate("photo.thumb") : I18NProvider.translate("photo.thumb.taken", taken);
        button.setText(words);
        button.setAriaLabel(I18NProvider.translate("photo.thumb.of", words, officeName));
    }
}
