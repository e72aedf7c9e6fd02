package jp.banso.casebook;

import jakarta.annotation.security.RolesAllowed;
import java.util.HexFormat;
import jp.banso.casebook.CaseReading.Written;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Hands entries to their offices, publishes what they approved, and takes it back. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CasebookPublishingService {

    /** So many days a link asks for an answer (CSB-03). */
    public static final int DAYS = 60;

    private final EntryDesk desk;
    private final TextBook texts;
    private final CaseReading reading;

    CasebookPublishingService(EntryDesk desk, TextBook texts, CaseReading reading) {
        this.desk = desk;
        this.texts = texts;
        this.reading = reading;
    }

    /** What is kept of handing over: a hash and no secret, or why not. */
    private record Kept(
            String hash, String refused, @Nullable CasebookState state) {}

    /** Makes a link for the office in the place of the one before; refused while something it would read is missing. */
    public HandDecision hand(Viewer viewer, OperationId operation, CasebookId id, long version) {
        var link = SecretLetters.fresh();
        var mine = HexFormat.of().formatHex(link.hash());
        var until = desk.today().plusDays(DAYS);
        Kept kept = desk.act(
                viewer, operation, "casebook.hand", id, version, entry -> new Kept("", "", entry.state()), entry -> {
                    if (entry.state().isOver()) {
                        return new Kept("", "over", null);
                    }
                    var missing = missing(reading.text(id, entry.text()).orElseThrow());
                    if (!missing.isEmpty()) {
                        return new Kept("", missing, null);
                    }
                    entry.hand(link, until, desk.now());
                    desk.tell(viewer.actor(), entry, "casebook.handed", "timeline.casebook.handed", "");
                    desk.done(entry);
                    return new Kept(mine, "", null);
                });
        if (kept.state() != null) {
            return new HandDecision.ChangedMeanwhile(kept.state());
        }
        if (!kept.refused().isEmpty()) {
            return new HandDecision.Refused(kept.refused());
        }
        return kept.hash().equals(mine)
                ? new HandDecision.Handed(link.letters(), until)
                : new HandDecision.ToldBefore();
    }

    /** What an office would miss in a text, as a text key under {@code casebook.refused.}; empty where it is whole. */
    static String missing(Written text) {
        var words = text.words();
        if (words.background().isEmpty() || words.measures().isEmpty()) {
            return "incomplete";
        }
        if (words.results().stream().anyMatch(ResultLine::tellsOfFew)) {
            return "few";
        }
        return words.results().isEmpty() ? "no-result" : "";
    }

    /** The office's link names nothing from now on; what it was asked is taken back. */
    public CasebookDecision endLink(Viewer viewer, OperationId operation, CasebookId id, long version) {
        return desk.act(viewer, operation, "casebook.end-link", id, version, EntryDesk::meanwhile, entry -> {
            if (entry.state().isOver()) {
                return new CasebookDecision.Refused("over");
            }
            entry.endLink(desk.now());
            desk.tell(viewer.actor(), entry, "casebook.link-ended", "", "");
            return desk.done(entry);
        });
    }

    /** Puts before the public what the office approved; refused for everything else (CSB-02). */
    public CasebookDecision publish(Viewer viewer, OperationId operation, CasebookId id, long version) {
        return desk.act(viewer, operation, "casebook.publish", id, version, EntryDesk::meanwhile, entry -> {
            if (entry.state() != CasebookState.APPROVED) {
                return new CasebookDecision.Refused("no-consent");
            }
            entry.publish(texts.consentTo(id, entry.text()), desk.now());
            texts.published(id, entry.text());
            desk.tell(viewer.actor(), entry, "casebook.published", "timeline.casebook.published", "");
            return desk.done(entry);
        });
    }

    /** Takes it from everywhere and for good; what was written and shown is erased (CSB-05). */
    public CasebookDecision withdraw(Viewer viewer, OperationId operation, CasebookId id, long version) {
        return desk.act(viewer, operation, "casebook.withdraw", id, version, EntryDesk::meanwhile, entry -> {
            if (entry.state().isOver()) {
                return new CasebookDecision.Refused("over");
            }
            entry.withdraw(viewer, desk.now());
            var done = desk.done(entry);
            texts.erase(id);
            desk.tell(viewer.actor(), entry, "casebook.withdrawn", "timeline.casebook.withdrawn", "");
            return done;
        });
    }
}
