package jp.banso.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** A list of offices to be called within days, for a goal. */
@Entity
@Table(name = "call_campaign")
class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;
    private long ownerId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int goal;
    private @Nullable LocalDate closedOn;
    private Instant openedAt;
    private long openedBy;
    private String openerName;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod", "UnusedVariable"})
    protected Campaign() {}

    Campaign(CampaignData data, Viewer by, Instant at) {
        name = data.name();
        ownerId = data.owner().value();
        startsOn = data.startsOn();
        endsOn = data.endsOn();
        goal = data.goal();
        openedAt = at;
        openedBy = by.account().value();
        openerName = by.name();
    }

    CampaignId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new CampaignId(id);
    }

    long version() {
        return version;
    }

    CampaignData data() {
        return new CampaignData(name, new AccountId(ownerId), startsOn, endsOn, goal);
    }

    boolean isClosed() {
        return closedOn != null;
    }

    void become(CampaignData next) {
        name = next.name();
        ownerId = next.owner().value();
        startsOn = next.startsOn();
        endsOn = next.endsOn();
        goal = next.goal();
    }

    /** Its calls end with this day. */
    void closed(LocalDate on) {
        closedOn = on;
    }

    void reopened() {
        closedOn = null;
    }
}
