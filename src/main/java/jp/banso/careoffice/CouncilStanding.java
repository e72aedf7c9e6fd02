package jp.banso.careoffice;

import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;

/**
 * Takes over what the council's room knows of an office, inside the caller's transaction: whether it is a member, and whether
 * the council sees its card, which it does of a member that has consented and of nobody else.
 */
public interface CouncilStanding {

    void stand(Actor by, CareOfficeId office, boolean member, boolean seen);
}
