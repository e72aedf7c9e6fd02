package jp.banso.careoffice;

import java.util.Collection;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;

/** Is told whenever somebody was shown offices by name; the council's room keeps what its own people saw (CNC-11). */
public interface CouncilWatch {

    /** Where they were shown. */
    enum Shown {
        CARD,
        LIST,
        FILE
    }

    void shown(Viewer viewer, Collection<CareOfficeId> offices, Shown where);
}
