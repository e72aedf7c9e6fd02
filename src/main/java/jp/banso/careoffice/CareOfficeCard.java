package jp.banso.careoffice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * One office as its case page shows it, cut to the viewer's depth: {@code details} and everything planned are empty below
 * CASE, the note and the tags below FULL. {@code reachedOn} holds the first day of each stage ever reached and still standing.
 */
public record CareOfficeCard(
        CareOfficeId id,
        long version,
        GrantDepth depth,
        String number,
        boolean numberDoubtful,
        String name,
        String kana,
        String corporation,
        String corporateNumber,
        List<Designation> designations,
        String address,
        ContactDetails details,
        AdoptionStage stage,
        @Nullable LocalDate stageSince,
        Map<AdoptionStage, LocalDate> reachedOn,
        Listing listing,
        MigrationStage migration,
        Disposition disposition,
        String dispositionReason,
        @Nullable LocalDate reviewOn,
        OperatingStatus operating,
        boolean councilMember,
        String vendor,
        NextAction nextAction,
        @Nullable LocalDate nextActionOn,
        @Nullable AccountId nextActionOwner,
        String nextActionOwnerName,
        String nextActionNote,
        @Nullable LocalDate staleOn,
        boolean stalled,
        List<CaseTag> tags,
        String updatedBy) {

    /** What comes next, as a form that is opened now shows it. */
    public NextPlan plan() {
        return new NextPlan(nextAction, nextActionOn, nextActionOwner, nextActionNote);
    }

    /** The same card as if read at another version, to tell whether anything the viewer sees differs. */
    public CareOfficeCard atVersion(long other) {
        return new CareOfficeCard(
                id,
                other,
                depth,
                number,
                numberDoubtful,
                name,
                kana,
                corporation,
                corporateNumber,
                designations,
                address,
                details,
                stage,
                stageSince,
                reachedOn,
                listing,
                migration,
                disposition,
                dispositionReason,
                reviewOn,
                operating,
                councilMember,
                vendor,
                nextAction,
                nextActionOn,
                nextActionOwner,
                nextActionOwnerName,
                nextActionNote,
                staleOn,
                stalled,
                tags,
                updatedBy);
    }

    /** One service the office is designated for, by its code in the service master. */
    public record Designation(
            String service,
            String name,
            @Nullable LocalDate designatedOn,
            @Nullable Integer capacity,
            String days) {}
}
