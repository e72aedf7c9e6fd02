package jp.banso.council;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What a new day brings without anybody doing it: planned memberships begin and end, and what was kept long enough goes. It
 * runs as the day begins in Tokyo, and after a start in case that was slept through; twice does no harm.
 */
@Component
class CouncilNight {

    private static final Actor NIGHT = new Actor(null, "council");

    private final MemberFollowing following;
    private final KeepingBook keeping;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    CouncilNight(MemberFollowing following, KeepingBook keeping, Commands commands, AuditLog audit, Clock clock) {
        this.following = following;
        this.keeping = keeping;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(cron = "1 0 0 * * *", zone = "Asia/Tokyo")
    @Scheduled(initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void run() {
        commands.run(OperationId.fresh(), NIGHT, "council.night", () -> {
            var followed = following.follow(NIGHT, 0);
            var swept = keeping.sweep(JapanTime.today(clock));
            if (swept.any()) {
                audit.record(NIGHT, new CouncilAudit.Swept(swept.sights(), swept.words(), swept.circulars()));
            }
            return new Night(followed.joined().size(), followed.left().size());
        });
    }

    /** What is stored of a night. */
    record Night(int joined, int left) {}
}
