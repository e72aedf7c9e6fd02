package jp.banso.demo.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of a Banso with the demo: the machine's, except while the story is told, when it shows each scene's moment. */
@Component
@Primary
@Profile("demo")
class StoryClock extends Clock {

    private final Clock machine;
    private volatile @Nullable Instant told;

    StoryClock(@Qualifier("clock") Clock machine) {
        this.machine = machine;
    }

    /** Shows this moment of Tokyo until the next is set. */
    void show(LocalDateTime tokyo) {
        told = tokyo.atZone(JapanTime.ZONE).toInstant();
    }

    /** Goes with the machine again. */
    void letGo() {
        told = null;
    }

    /** The machine's time in Tokyo, whatever the story shows. */
    LocalDateTime outside() {
        return LocalDateTime.ofInstant(machine.instant(), JapanTime.ZONE);
    }

    @Override
    public Instant instant() {
        var moment = told;
        return moment == null ? machine.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : machine.withZone(zone);
    }
}
