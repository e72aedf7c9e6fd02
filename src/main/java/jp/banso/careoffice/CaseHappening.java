package jp.banso.careoffice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.shared.CaseChanged;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * What another room tells of a case, ready for its history: a room's events implement this, and history keeps them in the
 * same transaction without knowing the room.
 */
public interface CaseHappening extends CaseChanged {

    CaseEntryKind kind();

    /** How deep one must see the case to read this. */
    GrantDepth depth();

    /** The one firm that may read this beside the city; null for every firm that sees the case. */
    default @Nullable VendorId firm() {
        return null;
    }

    /** The person whom it concerns above all and who is told of it; null for nobody in particular. */
    default @Nullable AccountId whose() {
        return null;
    }

    /** The day it concerns (Tokyo). */
    LocalDate happenedOn();

    /** Names the sentence; its arguments follow in order, each made by {@link #text}, {@link #key} or {@link #day}. */
    String textKey();

    List<String> arguments();

    /** What a person wrote, at most 2,000 characters; shown to the city and to whoever wrote it. */
    String words();

    /** The id in the room's own table; 0 for none. */
    long source();

    Instant at();

    Actor by();

    /** An argument that is shown as it is. */
    static String text(String words) {
        return "=" + words;
    }

    /** An argument that is a text key of its own. */
    static String key(String key) {
        return "@" + key;
    }

    /** An argument that is a month. */
    static String month(YearMonth month) {
        return "#" + month;
    }

    /** An argument that is a day, shown in both eras. */
    static String day(LocalDate day) {
        return "%" + day;
    }
}
