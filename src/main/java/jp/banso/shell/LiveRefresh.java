package jp.banso.shell;

import jp.banso.shared.CaseChanged;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.ui.CaseRevision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Once a change of a case or of figures is committed, lets open screens know. */
@Component
class LiveRefresh {

    private final CaseRevision revision;

    LiveRefresh(CaseRevision revision) {
        this.revision = revision;
    }

    @TransactionalEventListener
    void on(CaseChanged change) {
        revision.tell(new CaseRevision.Change(change.careOffice()));
    }

    @TransactionalEventListener
    void on(FiguresChanged change) {
        revision.tell(new CaseRevision.Change(null));
    }
}
