package jp.banso.careoffice.tag;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.TagId;
import jp.banso.careoffice.tag.TagDecision.ChangedMeanwhile;
import jp.banso.careoffice.tag.TagDecision.Done;
import jp.banso.careoffice.tag.TagDecision.NameTaken;
import jp.banso.careoffice.tag.TagDecision.Refused;
import jp.banso.careoffice.tag.TagDecision.Same;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/**
 * Puts tags on offices and takes them off; renames, merges and removes tags. Every method is one transaction; the same
 * operation id has one effect.
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class TagService {

    /** So many tags there are at most; more words than that are no help any more. */
    public static final int MOST_TAGS = 300;

    /** So many an office carries at most. */
    public static final int MOST_ON_AN_OFFICE = 20;

    private final TagTable table;
    private final TagRecord record;
    private final CaseScope scope;
    private final Commands commands;

    TagService(TagTable table, TagRecord record, CaseScope scope, Commands commands) {
        this.table = table;
        this.record = record;
        this.scope = scope;
        this.commands = commands;
    }

    /** Makes a tag of the typed word, or answers {@link Same} with the one that is called so (TAG-01). */
    public TagDecision make(Viewer viewer, OperationId operation, TagName name) {
        return commands.run(operation, viewer.actor(), "tag.make", () -> made(viewer, name));
    }

    /** Puts the tag called so on the office, made first where there is none (TAG-01, TAG-02). */
    public TagDecision putWord(Viewer viewer, OperationId operation, CareOfficeId office, TagName name) {
        return commands.run(operation, viewer.actor(), "tag.put", () -> {
            scope.require(viewer, office, GrantDepth.FULL);
            return switch (made(viewer, name)) {
                case Done made -> put(viewer, office, made.tag());
                case Same found -> put(viewer, office, found.tag());
                case TagDecision refused -> refused;
            };
        });
    }

    /** Puts a tag on the office, once (TAG-02); of a merged tag what it became. */
    public TagDecision put(Viewer viewer, OperationId operation, CareOfficeId office, TagId tag) {
        return commands.run(operation, viewer.actor(), "tag.put", () -> {
            scope.require(viewer, office, GrantDepth.FULL);
            return put(viewer, office, tag);
        });
    }

    /** Takes a tag off the office (TAG-02). */
    public TagDecision take(Viewer viewer, OperationId operation, CareOfficeId office, TagId tag) {
        return commands.run(operation, viewer.actor(), "tag.take", () -> {
            scope.require(viewer, office, GrantDepth.FULL);
            var standing = table.held(tag);
            if (standing.isEmpty()) {
                return new ChangedMeanwhile();
            }
            if (!table.take(office, standing.get().id())) {
                return new Same(standing.get().id());
            }
            record.tagged(viewer, office, standing.get(), false);
            return new Done(standing.get().id(), 1);
        });
    }

    /** Gives a tag another word; every office that carries it carries it on (TAG-03). */
    @RolesAllowed(Names.CITY_ADMIN)
    public TagDecision rename(Viewer viewer, OperationId operation, TagRow seen, TagName name) {
        return commands.run(operation, viewer.actor(), "tag.rename", () -> {
            if (unchanged(seen).isEmpty()) {
                return new ChangedMeanwhile();
            }
            var other = table.called(name).filter(called -> !called.equals(seen.id()));
            if (other.isPresent()) {
                return new NameTaken(other.get());
            }
            table.rename(seen.id(), name);
            return record.kept(viewer, seen.id(), "rename", 0, seen.offices());
        });
    }

    /**
     * Makes one tag of two: the offices of the first carry the second, and addresses and views that name the first find
     * them there (TAG-03).
     */
    @RolesAllowed(Names.CITY_ADMIN)
    public TagDecision merge(Viewer viewer, OperationId operation, TagRow seen, TagId into) {
        return commands.run(operation, viewer.actor(), "tag.merge", () -> {
            var target = table.held(into);
            if (unchanged(seen).isEmpty() || target.isEmpty()) {
                return new ChangedMeanwhile();
            }
            if (target.get().id().equals(seen.id())) {
                return new Refused("itself");
            }
            var offices = table.merge(seen.id(), target.get().id());
            return record.kept(viewer, seen.id(), "merge", target.get().id().value(), offices);
        });
    }

    /** Removes a tag from every office and for good; an address that names it finds nothing (TAG-04). */
    @RolesAllowed(Names.CITY_ADMIN)
    public TagDecision remove(Viewer viewer, OperationId operation, TagRow seen) {
        return commands.run(operation, viewer.actor(), "tag.remove", () -> {
            if (unchanged(seen).isEmpty()) {
                return new ChangedMeanwhile();
            }
            return record.kept(viewer, seen.id(), "remove", 0, table.remove(seen.id()));
        });
    }

    private Optional<TagTable.Standing> unchanged(TagRow seen) {
        return table.held(seen.id())
                .filter(now -> now.version() == seen.version() && now.id().equals(seen.id()));
    }

    private TagDecision made(Viewer viewer, TagName name) {
        var made = table.make(name, viewer, record.now());
        if (made.isEmpty()) {
            return new Same(table.called(name).orElseThrow());
        }
        if (table.count() > MOST_TAGS) {
            table.remove(made.get());
            return new Refused("too-many");
        }
        record.kept(viewer, made.get(), "create", 0, 0);
        return new Done(made.get(), 0);
    }

    private TagDecision put(Viewer viewer, CareOfficeId office, TagId tag) {
        var standing = table.held(tag);
        if (standing.isEmpty()) {
            return new ChangedMeanwhile();
        }
        var id = standing.get().id();
        if (!table.put(office, id, viewer, record.now())) {
            return new Same(id);
        }
        if (table.countOn(office) > MOST_ON_AN_OFFICE) {
            table.take(office, id);
            return new Refused("too-many-on-office");
        }
        record.tagged(viewer, office, standing.get(), true);
        return new Done(id, 1);
    }
}
