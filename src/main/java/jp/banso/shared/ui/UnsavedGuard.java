package jp.banso.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps what is typed into one form from getting lost. Place it inside the form, name the fields, and call
 * {@link #begin} once they show what is stored; call {@link #saved} or {@link #givenUp} at the end.
 *
 * <p>Every change is kept as a draft within a second, and on the device within half a second, so that a killed server
 * costs at most that much. A draft found at the beginning is filled in, said so, and can be taken back. Leaving the page
 * with changes asks first; so does the browser when the tab is closed.
 */
@Tag("unsaved-guard")
@JsModule("./drafts/draft-journal.ts")
public final class UnsavedGuard extends Component {

    private static final Logger LOG = LoggerFactory.getLogger(UnsavedGuard.class);
    private static final int PAUSE_MS = 800;

    private final DraftStore drafts;
    private final String owner;
    private final String key;
    private final List<Kept<?>> fields = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private Map<String, String> clean = Map.of();
    private boolean begun;
    private boolean filling;
    private boolean leaving;
    private boolean warned;

    private record Kept<V>(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, V> read, boolean typed) {

        String text() {
            return write.apply(field.getValue());
        }

        void fill(String text) {
            if (!field.isReadOnly()) {
                field.setValue(read.apply(text));
            }
        }
    }

    /** The owner is the account's id as text: it keeps one person's device drafts from another's. */
    public UnsavedGuard(DraftStore drafts, String owner, String key) {
        this.drafts = drafts;
        this.owner = owner;
        this.key = key;
        getElement().setAttribute("hidden", true);
    }

    /** Guards a field for text; its changes now arrive while typing, after a pause of at most 0.8 seconds. */
    public <F extends Component & HasValue<?, String>> UnsavedGuard keep(String name, F field) {
        if (field instanceof HasValueChangeMode typing) {
            typing.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typing.setValueChangeTimeout(PAUSE_MS);
        }
        field.getElement().setAttribute("data-draft", name);
        return watch(new Kept<>(name, field, Function.identity(), Function.identity(), true));
    }

    /**
     * Guards any other field. {@code read} must answer with the field's empty value for a text it does not understand
     * any more.
     */
    public <V> UnsavedGuard keep(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {
        return watch(new Kept<>(name, field, write, read, false));
    }

    private <V> UnsavedGuard watch(Kept<V> kept) {
        fields.add(kept);
        kept.field().addValueChangeListener(change -> changed());
        return this;
    }

    /** The fields show what is stored: from here on, other values are unsaved ones. Brings back an earlier draft. */
    public void begin() {
        begun = true;
        clean = values();
        drafts.load(key).map(DraftText::read).filter(this::differs).ifPresent(this::bringBack);
        getElement()
                .executeJs(
                        "return window.bansoDrafts.begin(this.parentElement, $0, $1, JSON.parse($2)) ?? null",
                        owner,
                        key,
                        DraftText.of(typedValues()))
                .then(left -> {
                    var onDevice = DraftText.read(left);
                    onDevice.keySet().retainAll(typedValues().keySet());
                    if (differs(onDevice)) {
                        bringBack(onDevice);
                    }
                });
    }

    public boolean isDirty() {
        return begun && !values().equals(clean);
    }

    /** What the fields show is stored now; nothing of it stays behind as a draft. */
    public void saved() {
        clean = values();
        givenUp();
        begun = true;
    }

    /** The changes are not wanted: removes the draft and stops asking. The fields stay as they are. */
    public void givenUp() {
        begun = false;
        show(null);
        drafts.discard(key);
        getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> ui.getPage().executeJs("window.bansoDrafts?.finished($0, $1)", owner, key));
    }

    /** Removes every draft from the device; signing out does this before anything else. */
    public static void forgetOnThisDevice(UI ui) {
        ui.getPage().executeJs("""
                try {
                  Object.keys(localStorage)
                    .filter((name) => name.startsWith('banso.draft/'))
                    .forEach((name) => localStorage.removeItem(name));
                } catch (refused) { /* nothing is stored here */ }""");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        leaving = false;
        registrations.add(event.getUI().addBeforeLeaveListener(this::askBeforeLeaving));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        registrations.forEach(Registration::remove);
        registrations.clear();
    }

    private void askBeforeLeaving(BeforeLeaveEvent event) {
        var here = event.getUI().getActiveViewLocation().getPath();
        if (leaving || !isDirty() || event.getLocation().getPath().equals(here)) {
            return;
        }
        var leave = event.postpone();
        new ConfirmQuestion(
                        getTranslation("shared.unsaved.title"),
                        getTranslation("shared.unsaved.question"),
                        getTranslation("shared.unsaved.stay"))
                .answer(getTranslation("shared.unsaved.leave"), () -> {
                    leaving = true;
                    leave.proceed();
                })
                .otherAnswer(getTranslation("shared.unsaved.discard"), () -> {
                    givenUp();
                    leave.proceed();
                })
                .kept(leave::cancel)
                .ask();
    }

    private void changed() {
        if (!begun || filling) {
            return;
        }
        try {
            if (isDirty()) {
                drafts.save(key, DraftText.of(values()));
            } else {
                drafts.discard(key);
            }
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("a draft could not be kept: {}", unreachable.getClass().getSimpleName());
            sayOnce();
            return;
        }
        warned = false;
        getElement()
                .executeJs(
                        "window.bansoDrafts.kept(this.parentElement, JSON.parse($0), $1)",
                        DraftText.of(typedValues()),
                        isDirty());
    }

    private void sayOnce() {
        if (!warned) {
            warned = true;
            Notices.failed(getTranslation("shared.unsaved.notKept"), getTranslation("shared.unsaved.notKept.next"));
        }
    }

    private void bringBack(Map<String, String> draft) {
        var before = values();
        fill(draft);
        var words = new Span(getTranslation("shared.unsaved.restored"));
        var note = new Div(VaadinIcon.INFO_CIRCLE_O.create(), words);
        var back = new Button(getTranslation("shared.notice.undo"), click -> {
            show(null);
            fill(before);
        });
        var close = new Button(getTranslation("shared.notice.close"), click -> show(null));
        List.of(back, close).forEach(button -> button.addThemeVariants(ButtonVariant.AURA_TERTIARY));
        note.add(back, close);
        note.addClassName("draft-note");
        note.getElement().setAttribute("role", "status");
        show(note);
    }

    /** Stands in the form itself: over the page it would cover the form's buttons on a phone. */
    private void show(@Nullable Component note) {
        getElement().removeAllChildren();
        if (note != null) {
            getElement().appendChild(note.getElement());
        }
        getElement().setAttribute("hidden", note == null);
    }

    private void fill(Map<String, String> texts) {
        filling = true;
        fields.stream()
                .filter(field -> texts.containsKey(field.name()))
                .forEach(field -> field.fill(texts.getOrDefault(field.name(), "")));
        filling = false;
        changed();
    }

    private boolean differs(Map<String, String> texts) {
        var now = values();
        return fields.stream()
                .filter(field -> !field.field().isReadOnly())
                .map(Kept::name)
                .anyMatch(name -> texts.containsKey(name) && !Objects.equals(texts.get(name), now.get(name)));
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach(field -> values.put(field.name(), field.text()));
        return values;
    }

    private Map<String, String> typedValues() {
        var values = values();
        fields.stream().filter(field -> !field.typed()).map(Kept::name).forEach(values::remove);
        return values;
    }
}
