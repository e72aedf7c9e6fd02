package jp.banso.savedview;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.banso.security.NotAllowed;
import jp.banso.security.Role;
import jp.banso.security.Role.Names;
import jp.banso.security.SuccessionQueries;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Keeps, changes and deletes named views, and says which one a list begins with. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON, Names.DESK})
public class SavedViewService {

    private final Commands commands;
    private final JdbcClient jdbc;
    private final SavedViewQueries views;
    private final SuccessionQueries succession;
    private final AuditLog audit;
    private final Clock clock;

    SavedViewService(
            Commands commands,
            JdbcClient jdbc,
            SavedViewQueries views,
            SuccessionQueries succession,
            AuditLog audit,
            Clock clock) {
        this.commands = commands;
        this.jdbc = jdbc;
        this.views = views;
        this.succession = succession;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a new view of this list (its key, at most 40 characters); a name of one's own is refused a second time. */
    public ViewDecision keep(Viewer viewer, OperationId operation, String list, ViewContent content) {
        require(content.sharing().openTo(viewer));
        return commands.run(operation, viewer.actor(), "savedview.keep", () -> {
            alone(viewer.account().value());
            if (taken(viewer.account().value(), list, content.name(), 0)) {
                return new ViewDecision.NameTaken();
            }
            var id = insert(viewer, list, content);
            audit.record(viewer.actor(), new SavedViewAudit.Kept(id, content.sharing()));
            return new ViewDecision.Done(id);
        });
    }

    /** Gives a view another name, content or circle; its owner may, and an administrator for what the city shares. */
    public ViewDecision change(Viewer viewer, OperationId operation, SavedView seen, ViewContent content) {
        require(content.sharing().openTo(viewer));
        return commands.run(operation, viewer.actor(), "savedview.change", () -> {
            var now = locked(viewer, seen);
            if (now.version() != seen.version()) {
                return new ViewDecision.ChangedMeanwhile(now.by());
            }
            if (taken(now.owner(), now.list(), content.name(), seen.id())) {
                return new ViewDecision.NameTaken();
            }
            jdbc.sql("""
                            UPDATE saved_view SET version = version + 1, name = :name, query = :query,
                                sharing = :sharing, changed_at = :at, changed_by = :by WHERE id = :id""")
                    .param("name", content.name())
                    .param("query", content.query())
                    .param("sharing", content.sharing().name())
                    .param("at", now())
                    .param("by", viewer.name())
                    .param("id", seen.id())
                    .update();
            audit.record(viewer.actor(), new SavedViewAudit.Kept(seen.id(), content.sharing()));
            return new ViewDecision.Done(seen.id());
        });
    }

    /** Deletes a view; lists that began with it begin as they come. */
    public ViewDecision delete(Viewer viewer, OperationId operation, SavedView seen) {
        return commands.run(operation, viewer.actor(), "savedview.delete", () -> {
            var now = locked(viewer, seen);
            if (now.version() != seen.version()) {
                return new ViewDecision.ChangedMeanwhile(now.by());
            }
            jdbc.sql("DELETE FROM saved_view WHERE id = ?").param(seen.id()).update();
            audit.record(viewer.actor(), new SavedViewAudit.Deleted(seen.id()));
            return new ViewDecision.Done(seen.id());
        });
    }

    /** From now on this person's list begins with the view, or no longer. */
    public ViewDecision beginWith(Viewer viewer, OperationId operation, String list, SavedView view, boolean begins) {
        return commands.run(operation, viewer.actor(), "savedview.begin", () -> {
            require(views.view(viewer, list, view.id()).isPresent());
            begin(list, SavedViewQueries.holder(viewer), view.id(), begins);
            return new ViewDecision.Done(view.id());
        });
    }

    /** The roles whose lists begin with this view; others that began with it no longer do. It must be shared in the city. */
    @RolesAllowed(Names.CITY_ADMIN)
    public ViewDecision beginForRoles(
            Viewer viewer, OperationId operation, String list, SavedView view, Set<Role> roles) {
        return commands.run(operation, viewer.actor(), "savedview.begin-roles", () -> {
            require(views.view(viewer, list, view.id())
                    .filter(now -> now.content().sharing() == Sharing.CITY)
                    .isPresent());
            var starts = views.roleStarts(viewer, list);
            for (var role : Role.values()) {
                var before = Objects.equals(starts.get(role), view.id());
                if (before != roles.contains(role)) {
                    begin(list, SavedViewQueries.holder(role), view.id(), !before);
                    audit.record(
                            viewer.actor(), new SavedViewAudit.RoleStarts(list, role.name(), before ? 0 : view.id()));
                }
            }
            return new ViewDecision.Done(view.id());
        });
    }

    /** How many views have changed hands. */
    public record Given(int views) {}

    /**
     * Of these views those that are {@code from}'s become {@code to}'s (HND-02); a name {@code to} has already gets {@code from}'s
     * behind it. Lists of {@code from} begin as they come from now on.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
    public Given handOver(Viewer viewer, OperationId operation, AccountId from, AccountId to, List<Long> ids) {
        succession.require(viewer, from, List.of(to));
        return commands.run(operation, viewer.actor(), "savedview.hand-over", () -> {
            alone(to.value());
            var given = 0;
            for (var id : ids) {
                given += new ViewHandover(jdbc, now(), viewer.name()).give(id, from, to);
            }
            jdbc.sql("DELETE FROM saved_view_start WHERE holder = ?")
                    .param("A:" + from.value())
                    .update();
            return new Given(given);
        });
    }

    private record Standing(long version, long owner, String list, String by, Sharing sharing) {}

    private Standing locked(Viewer viewer, SavedView seen) {
        var now = jdbc.sql(
                        "SELECT version, owner_id, list_name, changed_by, sharing FROM saved_view WHERE id = ? FOR UPDATE")
                .param(seen.id())
                .query((row, number) -> new Standing(
                        row.getLong("version"),
                        row.getLong("owner_id"),
                        row.getString("list_name"),
                        row.getString("changed_by"),
                        Sharing.valueOf(row.getString("sharing"))))
                .optional()
                .orElseThrow(NotAllowed::new);
        require(now.owner() == viewer.account().value()
                || now.sharing() == Sharing.CITY && SavedViewQueries.administers(viewer));
        return now;
    }

    private long insert(Viewer viewer, String list, ViewContent content) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO saved_view
                            (list_name, owner_id, vendor_id, name, query, sharing, changed_at, changed_by)
                        VALUES (:list, :owner, :vendor, :name, :query, :sharing, :at, :by)""")
                .param("list", list)
                .param("owner", viewer.account().value())
                .param(
                        "vendor",
                        viewer instanceof VendorStaff person ? person.vendor().value() : null)
                .param("name", content.name())
                .param("query", content.query())
                .param("sharing", content.sharing().name())
                .param("at", now())
                .param("by", viewer.name())
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private void begin(String list, String holder, long view, boolean begins) {
        jdbc.sql("DELETE FROM saved_view_start WHERE list_name = ? AND holder = ?")
                .params(list, holder)
                .update();
        if (begins) {
            jdbc.sql("INSERT INTO saved_view_start (list_name, holder, view_id) VALUES (?, ?, ?)")
                    .params(list, holder, view)
                    .update();
        }
    }

    /** One act of a person after the other, so that a name is not given twice. */
    private void alone(long account) {
        jdbc.sql("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .param(account)
                .query(Long.class)
                .single();
    }

    private boolean taken(long owner, String list, String name, long except) {
        return jdbc.sql("SELECT COUNT(*) FROM saved_view WHERE owner_id = ? AND list_name = ? AND name = ? AND id <> ?")
                        .params(owner, list, name, except)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new NotAllowed();
        }
    }
}
