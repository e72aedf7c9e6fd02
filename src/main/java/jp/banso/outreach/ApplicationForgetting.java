package jp.banso.outreach;

import java.time.Clock;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who applied and how they were reached, ninety days after the session (OUT-29). */
@Component
class ApplicationForgetting {

    static final int DAYS = 90;

    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationForgetting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Tokyo")
    void forget() {
        jdbc.sql("""
                        UPDATE briefing_application a JOIN briefing_session s ON s.id = a.session_id
                        SET a.applicant = '', a.contact = '', a.phone_key = ''
                        WHERE s.held_on < ? AND a.contact <> ''""").param(JapanTime.today(clock).minusDays(DAYS)).update();
    }
}
