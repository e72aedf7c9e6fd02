package jp.banso.demo.story;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import jp.banso.shared.InventedData;
import jp.banso.terminal.StartNote;
import jp.banso.terminal.StartSteps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * On an empty database, lets the invented city move in before Banso is ready: people and firms, its register, its story.
 * A start broken off is finished by the next one. Does nothing where there are accounts the demo did not open.
 */
@Component
@Profile("demo")
class DemoCity implements ApplicationRunner, StartNote, InventedData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);
    private static final long SEED = 20_251_001L;
    private static final String BEGUN = "begun";
    private static final String WHOLE = "whole";
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2025, 7, 1, 9, 30);

    private final DemoPeople people;
    private final RegisterArrival register;
    private final Story story;
    private final Stage stage;
    private final EarlyVisitors visitors;
    private final StoryClock clock;
    private final StartSteps steps;
    private final Sayings sayings;
    private volatile boolean here;

    DemoCity(
            DemoPeople people,
            RegisterArrival register,
            Story story,
            Stage stage,
            EarlyVisitors visitors,
            StoryClock clock,
            StartSteps steps,
            Sayings sayings) {
        this.people = people;
        this.register = register;
        this.story = story;
        this.stage = stage;
        this.visitors = visitors;
        this.clock = clock;
        this.steps = steps;
        this.sayings = sayings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var begun = stage.hasPlayed(BEGUN);
        if (!begun && people.isSomebodyHere()) {
            return;
        }
        here = true;
        if (stage.hasPlayed(WHOLE)) {
            return;
        }
        visitors.letWait(true);
        try {
            steps.say(sayings.of(begun ? "step.again" : "step.begin"));
            moveIn();
            steps.say(sayings.of("step.done"));
        } finally {
            clock.letGo();
            visitors.letWait(false);
        }
    }

    private void moveIn() throws IOException {
        LOG.info("the invented city moves in");
        stage.mark(BEGUN);
        clock.show(FIRST_DAY);
        steps.say(sayings.of("step.people"));
        var cast = people.moveIn(FIRST_DAY);
        clock.show(FIRST_DAY.plusHours(2));
        steps.say(sayings.of("step.register"));
        register.bringIn(cast.admin(), SEED);
        LOG.info("its register is in");
        story.tell(cast, SEED);
        clock.letGo();
        stage.mark(WHOLE);
        LOG.info("its story is told");
    }

    /** How to sign in, for the terminal; nothing where the demo did not move in. */
    @Override
    public List<String> lines() {
        return here ? sayings.people(DemoPeople.PASSWORD) : List.of();
    }

    @Override
    public boolean isHere() {
        return here;
    }
}
