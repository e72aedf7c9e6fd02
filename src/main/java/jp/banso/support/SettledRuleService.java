package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The parameters of settled use; every setting is kept, the latest holds. */
@Service
public class SettledRuleService {

    private final SettledRules rules;
    private final SupportRecorder recorder;
    private final JdbcClient jdbc;
    private final Commands commands;

    SettledRuleService(SettledRules rules, SupportRecorder recorder, JdbcClient jdbc, Commands commands) {
        this.rules = rules;
        this.recorder = recorder;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /** What holds now. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public SettledRule present(Viewer viewer) {
        return rules.present();
    }

    /** The answer to a wish to set the rule: what holds now, and whether it was this wish that set it. */
    public record Setting(SettledRule holds, boolean set) {}

    /** Sets the rule anew unless somebody did since {@code wanted.version()}; it is asked at each later report (SUP-14). */
    @RolesAllowed(Names.CITY_ADMIN)
    public Setting set(Viewer viewer, OperationId operation, SettledRule wanted) {
        return commands.run(operation, viewer.actor(), "support.rule", () -> {
            if (rules.present().version() != wanted.version()) {
                return new Setting(rules.present(), false);
            }
            jdbc.sql("""
                            INSERT INTO support_settled_rule (months, partners, idle_months, set_at, set_by, setter_name)
                            VALUES (:months, :partners, :idle, :at, :by, :name)""")
                    .param("months", wanted.months())
                    .param("partners", wanted.partners())
                    .param("idle", wanted.idleMonths())
                    .param("at", LocalDateTime.ofInstant(recorder.now(), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            recorder.audit(viewer, new SupportAudit.RuleSet(wanted.months(), wanted.partners(), wanted.idleMonths()));
            return new Setting(rules.present(), true);
        });
    }
}
