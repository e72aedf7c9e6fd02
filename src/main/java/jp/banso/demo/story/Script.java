package jp.banso.demo.story;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import jp.banso.security.Viewer;

/** The scenes of a part of the story, in whatever order they were thought of; played by their moments. */
final class Script {

    private final List<Scene> scenes = new ArrayList<>();

    /** A scene's name is unique in the whole story. */
    void add(LocalDateTime at, String name, Viewer who, LongSupplier act, LongConsumer after) {
        scenes.add(new Scene(at, name, who, act, after));
    }

    void add(LocalDateTime at, String name, Viewer who, Runnable act) {
        add(
                at,
                name,
                who,
                () -> {
                    act.run();
                    return 0;
                },
                made -> {});
    }

    /** The scenes by their moments; of one moment, in the order they were added. */
    List<Scene> inOrder() {
        return scenes.stream().sorted(Comparator.comparing(Scene::at)).toList();
    }
}
