package jp.banso.campaign;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.banso.campaign.CampaignDecision.Conflict;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.campaign.CampaignDecision.Refused;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseDays;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Draws campaigns up, changes them, and puts offices on their lists or takes them off (CMP-01). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CampaignService {

    /** No list is longer. */
    public static final int MOST_OFFICES = 5000;

    private static final int REASON = 300;

    private final CampaignRepository campaigns;
    private final CampaignOfficeRepository offices;
    private final OfficeSelection selection;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignService(
            CampaignRepository campaigns,
            CampaignOfficeRepository offices,
            OfficeSelection selection,
            AuditLog audit,
            JdbcClient jdbc,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.offices = offices;
        this.selection = selection;
        this.audit = audit;
        this.jdbc = jdbc;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Draws a campaign up: of the chosen offices those that are pursued and open now are its list and stay it, whatever
     * becomes of the conditions. Refused without any office, with more than 5,000, or with days or an owner that cannot be.
     */
    public CampaignDecision open(Viewer viewer, OperationId operation, CampaignData data, OfficeChoice choice) {
        return commands.run(operation, viewer.actor(), "campaign.open", () -> {
            var chosen = selection.chosen(viewer, choice);
            var listed = OfficeSelection.callable(chosen);
            var offence = against(data).or(() -> againstSize(chosen.size(), listed.size()));
            if (offence.isPresent()) {
                return new Refused(offence.get());
            }
            var campaign = campaigns.saveAndFlush(new Campaign(data, viewer, now()));
            selection.put(viewer, campaign.id(), listed, now());
            return kept(viewer, campaign, "open", listed.size());
        });
    }

    /** Changes its name, owner, days or goal; its list stays. */
    public CampaignDecision change(
            Viewer viewer, OperationId operation, CampaignId id, long version, CampaignData wanted) {
        return commands.run(operation, viewer.actor(), "campaign.change", () -> {
            var campaign = find(id);
            if (campaign.version() != version) {
                return new Conflict(wanted, campaign.data());
            }
            var offence = against(wanted);
            if (offence.isPresent()) {
                return new Refused(offence.get());
            }
            campaign.become(wanted);
            return kept(viewer, campaigns.saveAndFlush(campaign), "change", 0);
        });
    }

    /** Ends it today: nobody calls for it any more, and later contacts do not count (CMP-03). */
    public CampaignDecision close(Viewer viewer, OperationId operation, CampaignId id) {
        return commands.run(operation, viewer.actor(), "campaign.close", () -> {
            var campaign = find(id);
            if (campaign.isClosed()) {
                return new Refused("closed");
            }
            campaign.closed(JapanTime.today(clock));
            return kept(viewer, campaigns.saveAndFlush(campaign), "close", 0);
        });
    }

    /** Goes on with a closed one, with the same list and days. */
    public CampaignDecision reopen(Viewer viewer, OperationId operation, CampaignId id) {
        return commands.run(operation, viewer.actor(), "campaign.reopen", () -> {
            var campaign = find(id);
            if (!campaign.isClosed()) {
                return new Refused("not-closed");
            }
            campaign.reopened();
            return kept(viewer, campaigns.saveAndFlush(campaign), "reopen", 0);
        });
    }

    /** Puts an office on the list of a campaign that is not closed, for a reason (1–300). */
    public CampaignDecision add(
            Viewer viewer, OperationId operation, CampaignId id, CareOfficeId office, String because) {
        return commands.run(operation, viewer.actor(), "campaign.add", () -> {
            selection.require(viewer, office);
            var campaign = find(id);
            var offence = againstReason(because).or(() -> againstClosed(campaign));
            if (offence.isPresent()) {
                return new Refused(offence.get());
            }
            if (listed(id, office).isPresent()) {
                return new Refused("on-list");
            }
            offices.saveAndFlush(new CampaignOffice(id, office, because.strip(), viewer, now()));
            audit.record(viewer.actor(), new CampaignAudit.Listed(office, id.value(), true));
            return told(id, 1);
        });
    }

    /** Takes an office off the list of a campaign that is not closed, for a reason (1–300); that it was on it stays known. */
    public CampaignDecision remove(
            Viewer viewer, OperationId operation, CampaignId id, CareOfficeId office, String because) {
        return commands.run(operation, viewer.actor(), "campaign.remove", () -> {
            selection.require(viewer, office);
            var campaign = find(id);
            var offence = againstReason(because).or(() -> againstClosed(campaign));
            if (offence.isPresent()) {
                return new Refused(offence.get());
            }
            var listed = listed(id, office);
            if (listed.isEmpty()) {
                return new Refused("not-on-list");
            }
            listed.get().removed(because.strip(), viewer, now());
            offices.saveAndFlush(listed.get());
            audit.record(viewer.actor(), new CampaignAudit.Listed(office, id.value(), false));
            return told(id, 1);
        });
    }

    private Campaign find(CampaignId id) {
        return campaigns.findById(id.value()).orElseThrow(NoSuchCampaign::new);
    }

    private Optional<CampaignOffice> listed(CampaignId id, CareOfficeId office) {
        return offices.findByCampaignIdAndCareOfficeIdAndRemovedAtIsNull(id.value(), office.value());
    }

    private Kept kept(Viewer viewer, Campaign campaign, String act, int listed) {
        audit.record(viewer.actor(), new CampaignAudit.Kept(campaign.id().value(), act, listed));
        return told(campaign.id(), listed);
    }

    private Kept told(CampaignId id, int listed) {
        events.publishEvent(new FiguresChanged());
        return new Kept(id, listed);
    }

    private Optional<String> against(CampaignData data) {
        if (data.endsOn().isBefore(data.startsOn())) {
            return Optional.of("days-order");
        }
        if (!isOfTheCity(data)) {
            return Optional.of("owner");
        }
        return CaseDays.againstFar(data.endsOn(), JapanTime.today(clock))
                .or(() -> CaseDays.againstAncient(data.startsOn()));
    }

    private boolean isOfTheCity(CampaignData data) {
        return jdbc.sql("SELECT COUNT(*) FROM account WHERE id = ? AND role IN ('CITY_ADMIN', 'CITY_STAFF')")
                        .param(data.owner().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Optional<String> againstSize(int chosen, int listed) {
        if (chosen > MOST_OFFICES) {
            return Optional.of("too-many");
        }
        return listed == 0 ? Optional.of("no-office") : Optional.empty();
    }

    private static Optional<String> againstClosed(Campaign campaign) {
        return campaign.isClosed() ? Optional.of("closed") : Optional.empty();
    }

    private static Optional<String> againstReason(String reason) {
        var words = reason.strip();
        if (words.isEmpty()) {
            return Optional.of("reason-needed");
        }
        return words.length() > REASON ? Optional.of("reason-long") : Optional.empty();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
