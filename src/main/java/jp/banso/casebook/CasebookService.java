package jp.banso.casebook;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** The city writes entries. What an office has approved is never written over (CSB-01). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CasebookService {

    private final CasebookEntryRepository entries;
    private final TextBook texts;
    private final OfficeTraits traits;
    private final EntryDesk desk;
    private final CaseScope scope;
    private final Commands commands;

    CasebookService(
            CasebookEntryRepository entries,
            TextBook texts,
            OfficeTraits traits,
            EntryDesk desk,
            CaseScope scope,
            Commands commands) {
        this.entries = entries;
        this.texts = texts;
        this.traits = traits;
        this.desk = desk;
        this.scope = scope;
        this.commands = commands;
    }

    /** Begins an entry of an office; refused with the field that does not fit. */
    public CasebookDecision begin(Viewer viewer, OperationId operation, CareOfficeId office, CaseWords words) {
        var offence = words.offence();
        if (!offence.isEmpty()) {
            return new CasebookDecision.Refused(offence);
        }
        return commands.run(operation, viewer.actor(), "casebook.begin", () -> {
            scope.require(viewer, office, GrantDepth.FULL);
            var entry = entries.saveAndFlush(new CasebookEntry(office, viewer, desk.now()));
            texts.begin(viewer, entry.id(), office, words);
            desk.tell(viewer.actor(), entry, "casebook.begun", "", "");
            return new CasebookDecision.Done(entry.id(), entry.version());
        });
    }

    /** Writes the entry anew; after an approval as a further text, which needs one of its own. */
    public CasebookDecision revise(Viewer viewer, OperationId operation, CasebookId id, long version, CaseWords words) {
        var offence = words.offence();
        if (!offence.isEmpty()) {
            return new CasebookDecision.Refused(offence);
        }
        return desk.act(viewer, operation, "casebook.revise", id, version, EntryDesk::meanwhile, entry -> {
            if (entry.state().isOver()) {
                return new CasebookDecision.Refused("over");
            }
            var number = entry.revise(desk.now());
            texts.write(viewer, texts.open(viewer, id, number), entry.careOffice(), words);
            desk.tell(viewer.actor(), entry, "casebook.revised", "", "");
            return desk.done(entry);
        });
    }

    /** The care software that the office last named, by the product's own name; empty where nobody knows it. */
    public String software(Viewer viewer, CareOfficeId office) {
        scope.require(viewer, office, GrantDepth.FULL);
        return traits.of(office).software();
    }
}
