package jp.banso.demo.story;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.banso.shared.Actor;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.terminal.StartSteps;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays scenes one after the other. Each is one command whose operation id follows from its name, so that a story broken
 * off is told again from its beginning and goes on where it was: what has happened answers at once and happens no more.
 */
@Component
@Profile("demo")
class Stage {

    private final Commands commands;
    private final StoryClock clock;
    private final StartSteps steps;
    private final Sayings sayings;

    Stage(Commands commands, StoryClock clock, StartSteps steps, Sayings sayings) {
        this.commands = commands;
        this.clock = clock;
        this.steps = steps;
        this.sayings = sayings;
    }

    /** What is stored of a scene: the id of what it made. */
    record Played(long made) {}

    static OperationId operation(String name) {
        return new OperationId(UUID.nameUUIDFromBytes(("banso demo " + name).getBytes(StandardCharsets.UTF_8)));
    }

    boolean hasPlayed(String name) {
        return commands.happened(operation(name));
    }

    /** Leaves a mark that {@link #hasPlayed} finds. */
    void mark(String name) {
        commands.run(operation(name), new Actor(null, "demo"), "demo.mark", () -> new Played(0));
    }

    /** Plays and says at the terminal how far the months have come. */
    void playAloud(Script script) {
        var scenes = script.inOrder();
        for (var at = 0; at < scenes.size(); at++) {
            tell(scenes, at);
            play(scenes.get(at));
        }
    }

    void play(Script script) {
        script.inOrder().forEach(this::play);
    }

    private void play(Scene scene) {
        clock.show(scene.at());
        try {
            var played = commands.run(
                    operation(scene.name()),
                    scene.who().actor(),
                    "demo.scene",
                    () -> new Played(scene.act().getAsLong()));
            scene.after().accept(played.made());
        } catch (RuntimeException failure) {
            throw new IllegalStateException("the scene failed: " + scene.name() + " at " + scene.at(), failure);
        }
    }

    private void tell(List<Scene> scenes, int at) {
        var month = YearMonth.from(scenes.get(at).at());
        var begins = at == 0 || !month.equals(YearMonth.from(scenes.get(at - 1).at()));
        var sentence = sayings.story(month, at, scenes.size());
        if (begins) {
            steps.say(sentence);
        } else {
            steps.sayAgain(sentence);
        }
    }
}
