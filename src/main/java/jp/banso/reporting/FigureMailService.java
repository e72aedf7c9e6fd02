package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import jp.banso.savedview.SavedViewQueries;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a person chooses for themselves about mail with a kept table; nobody chooses for others. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class FigureMailService {

    /** The list whose named views are tables of figures. */
    public static final String LIST = "figures";

    private final JdbcClient jdbc;
    private final SavedViewQueries views;
    private final Commands commands;
    private final Clock clock;

    FigureMailService(JdbcClient jdbc, SavedViewQueries views, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.views = views;
        this.commands = commands;
        this.clock = clock;
    }

    public FigureRhythm present(Viewer viewer, long view) {
        return jdbc.sql("SELECT rhythm FROM figure_mail WHERE view_id = ? AND account_id = ?")
                .params(view, viewer.account().value())
                .query((row, number) -> FigureRhythm.valueOf(row.getString(1)))
                .optional()
                .orElse(FigureRhythm.NEVER);
    }

    public FigureMailDecision choose(Viewer viewer, OperationId operation, long view, FigureRhythm rhythm) {
        return commands.run(operation, viewer.actor(), "reporting.mail", () -> {
            if (views.view(viewer, LIST, view).isEmpty()) {
                return new FigureMailDecision.NoView();
            }
            if (rhythm == FigureRhythm.NEVER) {
                jdbc.sql("DELETE FROM figure_mail WHERE view_id = ? AND account_id = ?")
                        .params(view, viewer.account().value())
                        .update();
                return new FigureMailDecision.Chosen(rhythm);
            }
            if (FigureMails.address(jdbc, viewer.account()).isEmpty()) {
                return new FigureMailDecision.NoAddress();
            }
            jdbc.sql("""
                            INSERT INTO figure_mail (view_id, account_id, rhythm, next_on)
                            VALUES (:view, :account, :rhythm, :next)
                            ON DUPLICATE KEY UPDATE rhythm = :rhythm, next_on = :next""")
                    .param("view", view)
                    .param("account", viewer.account().value())
                    .param("rhythm", rhythm.name())
                    .param("next", rhythm.after(JapanTime.today(clock)))
                    .update();
            return new FigureMailDecision.Chosen(rhythm);
        });
    }
}
