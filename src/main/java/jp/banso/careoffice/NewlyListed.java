package jp.banso.careoffice;

import java.util.List;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;

/** A room with something to do when offices become listed; called in the transaction that moves them on axis B. */
public interface NewlyListed {

    void listed(Viewer viewer, List<CareOfficeId> offices);
}
