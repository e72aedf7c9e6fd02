package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** How long a screen that counts the whole city waits for further changes. */
    private static final Duration PAUSE = Duration.ofMillis(1500);

    private final Map<Component, Watch> watches = new ConcurrentHashMap<>();
    private final Executor executor;
    private final Executor afterPause;

    public CaseRevision() {
        this(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** With an executor of the caller's own; {@code Runnable::run} in tests. */
    public CaseRevision(Executor executor) {
        this(executor, CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, executor));
    }

    /** In tests: {@code afterPause} gets what waits for the pause. */
    CaseRevision(Executor executor, Executor afterPause) {
        this.executor = executor;
        this.afterPause = afterPause;
    }

    /** One change: of one office, or of so many that none is named. */
    public record Change(@Nullable CareOfficeId careOffice) {

        public boolean concerns(CareOfficeId id) {
            return careOffice == null || Objects.equals(careOffice, id);
        }
    }

    /** A screen that is told at once, or once after a pause when it has a mark for that. */
    private record Watch(
            UI ui, Consumer<Change> refresh, @Nullable AtomicBoolean pausing) {}

    /** Calls the screen, in its own UI, after every change while it is attached. */
    public void watch(Component screen, Consumer<Change> refresh) {
        keep(screen, ui -> new Watch(ui, refresh, null));
    }

    /**
     * Calls the screen, in its own UI, a second and a half after a change, once for all that have come meanwhile: for screens
     * that count the whole city anew.
     */
    public void watchCalmly(Component screen, Runnable refresh) {
        keep(screen, ui -> new Watch(ui, change -> refresh.run(), new AtomicBoolean()));
    }

    private void keep(Component screen, Function<UI, Watch> watching) {
        screen.addAttachListener(attached -> watches.put(screen, watching.apply(attached.getUI())));
        screen.addDetachListener(detached -> watches.remove(screen));
        screen.getUI().ifPresent(ui -> watches.put(screen, watching.apply(ui)));
    }

    /** Tells every watching screen; returns without waiting for them. */
    public void tell(Change change) {
        if (watches.isEmpty()) {
            return;
        }
        var asked = Map.copyOf(watches);
        executor.execute(() -> asked.forEach((screen, watch) -> tell(change, screen, watch)));
    }

    private void tell(Change change, Component screen, Watch watch) {
        var pausing = watch.pausing();
        if (pausing == null) {
            refresh(change, screen, watch);
        } else if (pausing.compareAndSet(false, true)) {
            afterPause.execute(() -> {
                pausing.set(false);
                refresh(change, screen, watch);
            });
        }
    }

    private static void refresh(Change change, Component screen, Watch watch) {
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
