package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.banso.shared.CareOfficeId;

/**
 * A part of a case page that asks its own query again when its case changed, and draws anew only when the answer differs:
 * what this person does not see does not stir the page. {@code T} compares by value, as records and lists of them do.
 */
public final class LivePart<T> extends Composite<Div> {

    private final transient Supplier<T> ask;
    private final transient Function<T, Component> draw;
    private transient T shown;

    public LivePart(CaseRevision revision, CareOfficeId office, Supplier<T> ask, Function<T, Component> draw) {
        this.ask = ask;
        this.draw = draw;
        shown = ask.get();
        getContent().addClassName("live-part");
        getContent().add(draw.apply(shown));
        revision.watch(this, change -> {
            if (change.concerns(office)) {
                askAgain();
            }
        });
    }

    /** Asks now; for the part's own acts, which need not wait for being told. */
    public void askAgain() {
        var now = ask.get();
        if (!Objects.equals(now, shown)) {
            shown = now;
            getContent().removeAll();
            getContent().add(draw.apply(now));
        }
    }
}
