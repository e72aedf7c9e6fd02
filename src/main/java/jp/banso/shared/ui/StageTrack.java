package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;

/**
 * The adoption stages of one office as a track, with the same in words for those who listen. Below 40rem of width it
 * folds into one line.
 */
@Tag("stage-track")
@JsModule("./components/stage-track/stage-track.ts")
public final class StageTrack extends Component implements HasStyle {

    private List<Step> steps = List.of();

    /**
     * One stage: its code (S00 to S90), its translated name, the day it was reached as it is to be read ("" when it was
     * not), and whether the office jumped over it.
     */
    public record Step(String code, String label, String reachedOn, boolean skipped) {}

    private record Texts(String track, String done, String current, String ahead, String skipped, String showAll) {}

    public StageTrack() {
        getElement()
                .setPropertyBean(
                        "texts",
                        new Texts(
                                getTranslation("shared.track.name"),
                                getTranslation("shared.track.done"),
                                getTranslation("shared.track.current"),
                                getTranslation("shared.track.ahead"),
                                getTranslation("shared.track.skipped"),
                                getTranslation("shared.track.showAll")));
    }

    /** One line with a small bar, as a list cell or card has room for. */
    public static StageTrack compact() {
        var track = new StageTrack();
        track.getElement().setProperty("compact", true);
        return track;
    }

    /** Draws the stages in the given order; those before {@code current} count as done unless they were skipped. */
    public void show(List<Step> stages, String current) {
        steps = List.copyOf(stages);
        getElement().setPropertyList("stages", steps);
        getElement().setProperty("current", current);
    }

    /** Makes the reached stages buttons; the listener gets the code of one that is on the track. */
    public void onChosen(Consumer<String> listener) {
        getElement().setProperty("choosable", true);
        getElement()
                .addEventListener("stage-chosen", event -> {
                    var code = event.getEventData().path("event.detail.code").asString("");
                    if (steps.stream().anyMatch(step -> step.code().equals(code))) {
                        listener.accept(code);
                    }
                })
                .addEventData("event.detail.code");
    }
}
