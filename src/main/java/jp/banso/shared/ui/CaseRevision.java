package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where open screens hear that a case changed. It carries the id and nothing else: each screen asks its own
 * queries again, as its own viewer, and draws only what really differs for that person.
 */
@org.springframework.stereotype.Component
public class CaseRevision {

    private static final Logger LOG = LoggerFactory.getLogger(CaseRevision.class);

    private final Map<Component, Watch> watches = new ConcurrentHashMap<>();
    private final Executor executor;

    public CaseRevision() {
        this(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** With an executor of the caller's own; {@code Runnable::run} in tests. */
    public CaseRevision(Executor executor) {
        this.executor = executor;
    }

    /** One change: of one office, or of so many that none is named. */
    public record Change(@Nullable CareOfficeId careOffice) {

        public boolean concerns(CareOfficeId id) {
            return careOffice == null || Objects.equals(careOffice, id);
        }
    }

    private record Watch(UI ui, Consumer<Change> refresh) {}

    /** Calls the screen, in its own UI, after every change while it is attached. */
    public void watch(Component screen, Consumer<Change> refresh) {
        screen.addAttachListener(attached -> watches.put(screen, new Watch(attached.getUI(), refresh)));
        screen.addDetachListener(detached -> watches.remove(screen));
        screen.getUI().ifPresent(ui -> watches.put(screen, new Watch(ui, refresh)));
    }

    /** Tells every watching screen; returns without waiting for them. */
    public void tell(Change change) {
        if (watches.isEmpty()) {
            return;
        }
        var asked = Map.copyOf(watches);
        executor.execute(() -> asked.forEach((screen, watch) -> tell(change, screen, watch)));
    }

    private static void tell(Change change, Component screen, Watch watch) {
        try {
            watch.ui().access(() -> {
                if (screen.isAttached()) {
                    watch.refresh().accept(change);
                }
            });
        } catch (UIDetachedException closedMeanwhile) {
            LOG.debug("a screen was closed before it could be told");
        }
    }
}
