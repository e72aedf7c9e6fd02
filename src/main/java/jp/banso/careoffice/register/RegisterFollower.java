package jp.banso.careoffice.register;

import jp.banso.shared.Actor;
import jp.banso.shared.IntakeBatchId;

/** A room whose own rows follow the register: it is called within the transaction, before history hears of it. */
public interface RegisterFollower {

    /** New offices are there, and those changed are as the register now says. */
    void applied(IntakeBatchId batch, Actor by);

    /** Before any row goes: the table register_undo names the offices that will be removed. */
    void undoing(IntakeBatchId batch);

    /** Everything is again as it was before the batch. */
    void undone(Actor by);
}
