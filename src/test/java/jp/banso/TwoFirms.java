package jp.banso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.calendar.CalendarLinkService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.desk.Inquiries;
import jp.banso.desk.InquiryId;
import jp.banso.handover.Division;
import jp.banso.handover.HandoverDecision;
import jp.banso.handover.HandoverId;
import jp.banso.handover.HandoverService;
import jp.banso.journey.Household;
import jp.banso.notice.MailRhythm;
import jp.banso.notice.MailWish;
import jp.banso.notice.MailWishService;
import jp.banso.notice.NoticeId;
import jp.banso.notice.NoticeQueries;
import jp.banso.notice.NoticeService;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.partner.NewPartners;
import jp.banso.partner.PartnerSource;
import jp.banso.partner.Partners;
import jp.banso.photo.PhotoDecision;
import jp.banso.photo.PhotoService;
import jp.banso.photo.Photos;
import jp.banso.presence.PresenceService;
import jp.banso.savedview.SavedViewQueries;
import jp.banso.savedview.SavedViewService;
import jp.banso.savedview.Sharing;
import jp.banso.savedview.ViewContent;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.support.AssignmentId;
import jp.banso.support.AssignmentService;
import jp.banso.support.AssignmentState;
import jp.banso.support.ChecklistItem;
import jp.banso.support.CloseResult;
import jp.banso.support.ItemAnswer;
import jp.banso.support.NewOffer;
import jp.banso.support.NewVisitNote;
import jp.banso.support.SupportDecision;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.Trouble;
import jp.banso.support.VisitKind;
import jp.banso.support.VisitPlace;
import jp.banso.support.VisitTime;
import jp.banso.visit.PairService;
import jp.banso.visit.PairVisit;
import jp.banso.witness.RenewalKind;
import jp.banso.witness.WitnessService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Firm A with everything a firm can have, in which every name and every word holds {@link #CANARY}, and firm B (the
 * household's) with cases of its own: one of them was A's before, and the visit to another is booked in a pair with one of A's.
 */
@Component
record TwoFirms(
        Household household,
        People people,
        CareOffices careOffices,
        SupportDesk desk,
        SupportQueries support,
        AssignmentService assignments,
        PhotoService photos,
        PairService pairs,
        PlanService plans,
        ContactService contacts,
        NoticeService notices,
        NoticeQueries noticed,
        MailWishService mails,
        SavedViewService views,
        SavedViewQueries viewQueries,
        HandoverService handovers,
        PresenceService presence,
        Partners partners,
        WitnessService witnesses,
        Inquiries inquiries,
        CalendarLinkService calendars,
        JdbcClient jdbc,
        Clock clock) {

    static final String CANARY = "kanaria";
    static final String OWN = CareOffices.number(9901);
    static final String PAIRED = CareOffices.number(9902);
    static final String PASSED_ON = CareOffices.number(9903);
    static final String BS = CareOffices.number(9904);
    static final String UNKNOWN = CareOffices.number(9905);
    static final String LIST = "careoffice.list";
    static final String DRAFT = "case/1/visit";

    /** What tells the cases of one firm, by the types of what services are asked with. */
    record Ids(Map<Class<?>, Object> typed, List<Long> numbers, List<Long> entries) {

        /** The same for what nobody has. */
        Ids ofNobody() {
            return new Ids(
                    Map.of(
                            CareOfficeId.class, new CareOfficeId(987_654_321),
                            AssignmentId.class, new AssignmentId(987_654_321),
                            AccountId.class, new AccountId(987_654_321),
                            NoticeId.class, new NoticeId(987_654_321),
                            HandoverId.class, new HandoverId(987_654_321),
                            VendorId.class, new VendorId(987_654_321),
                            OfficeNumber.class, new OfficeNumber(UNKNOWN),
                            InquiryId.class, new InquiryId(987_654_321)),
                    numbers.stream().map(number -> 987_654_321L).toList(),
                    List.of(987_654_321L));
        }

        <T> T of(Class<T> type) {
            return type.cast(Objects.requireNonNull(typed.get(type), type::getName));
        }
    }

    /** The people, and what was A's: of its own case, and of the case that is B's now. */
    record Story(
            Viewer clerk,
            VendorStaff lead,
            VendorStaff visitor,
            List<VendorStaff> others,
            Ids own,
            Ids passedOn,
            AssignmentId paired) {}

    Story told() throws IOException {
        household.moveIn();
        var clerk = people.cityStaff("豊見 一郎");
        var firm = people.firm(CANARY + "-firm");
        var lead = named(people.lead(firm), "lead");
        var visitor = named(people.visitor(firm), "visitor");
        var leaver = named(people.visitor(firm), "leaver");
        var others = List.of(
                new VendorStaff(
                        account(Role.VENDOR_LEAD),
                        Household.name(Role.VENDOR_LEAD),
                        new VendorId(household.firm()),
                        true),
                new VendorStaff(
                        account(Role.VENDOR_VISITOR),
                        Household.name(Role.VENDOR_VISITOR),
                        new VendorId(household.firm()),
                        false),
                people.visitor(new VendorId(household.firm())));
        for (var person : List.of(lead, visitor, others.get(0), others.get(1))) {
            var address = person.account().value() + "@example.jp";
            mails.choose(person, OperationId.fresh(), new MailWish(address, MailRhythm.IMMEDIATELY, 8));
        }

        var own = canary(OWN);
        var paired = canary(PAIRED);
        var passedOn = office(PASSED_ON, "見本引継ぎ先");
        var ownIds = accompanied(clerk, lead, visitor, own, OWN);
        var passedIds = accompanied(clerk, lead, visitor, passedOn, PASSED_ON);
        var pairedAt = desk.accepted(clerk, paired, visitor);
        personal(lead, visitor, own);
        lapsing(clerk, lead, own, passedOn);
        partners.tell(
                lead,
                own,
                new NewPartners(PartnerSource.VISIT, desk.today(), List.of(), CANARY + "-partner", "", null));
        ownIds.typed().put(HandoverId.class, handedOver(lead, visitor, leaver, ownIds));
        ownIds.numbers().add(viewQueries.views(lead, LIST).getFirst().id());
        passOn(clerk, passedIds, others.get(1));
        pairedWith(clerk, pairedAt, others.get(1));
        plant(firm);
        return new Story(clerk, lead, visitor, others, ownIds, passedIds, pairedAt);
    }

    private VendorStaff named(VendorStaff person, String role) {
        var name = CANARY + "-" + role;
        jdbc.sql("UPDATE account SET display_name = ? WHERE id = ?")
                .params(name, person.account().value())
                .update();
        return new VendorStaff(person.account(), name, person.vendor(), person.lead());
    }

    private AccountId account(Role role) {
        return new AccountId(household.account(role));
    }

    private CareOfficeId office(String number, String name) {
        return careOffices.aCareOffice().numbered(number).named(name, "ミホン").saved();
    }

    /** An office no word of which B may read: name, corporation, address and telephone. */
    private CareOfficeId canary(String number) {
        var office = careOffices
                .aCareOffice()
                .numbered(number)
                .named(CANARY + "-office", "カナリア")
                .of(CANARY + "-corporation")
                .noted(CANARY + "-note")
                .saved();
        jdbc.sql("UPDATE care_office SET address = ?, email = ?, fax = ?, next_action_note = ? WHERE id = ?")
                .params(CANARY + "-address", CANARY + "@example.jp", CANARY, CANARY, office.value())
                .update();
        return office;
    }

    private Ids accompanied(Viewer clerk, VendorStaff lead, VendorStaff visitor, CareOfficeId office, String number)
            throws IOException {
        notices.watch(clerk, OperationId.fresh(), office);
        var application = desk.applied(clerk, office);
        desk.askedAndReady(clerk, application);
        var offer = new NewOffer(visitor.vendor(), visitor.account(), desk.today(), null, CANARY + "-handover");
        var assignment = id(assignments.offer(clerk, OperationId.fresh(), application, offer));
        assignments.accept(visitor, OperationId.fresh(), assignment, null, desk.today());
        notices.watch(lead, OperationId.fresh(), office);
        notices.watch(visitor, OperationId.fresh(), office);
        desk.preChecked(visitor, assignment);
        desk.answer(visitor, assignment, ChecklistItem.CSV_OUT, ItemAnswer.OPEN);
        desk.visited(visitor, assignment, note(lead));
        var note = support.visits(visitor, office).getFirst().id();
        var photo = photos.add(visitor, OperationId.fresh(), note, CANARY + "-photo", Photos.jpeg(40, 30));
        assignments.planVisit(
                visitor,
                OperationId.fresh(),
                assignment,
                VisitTime.on(desk.today().plusDays(5)));
        plans.plan(
                clerk,
                OperationId.fresh(),
                office,
                new NextPlan(NextAction.CALL_AGAIN, desk.today(), null, CANARY + "-plan"));
        contacts.log(
                clerk,
                OperationId.fresh(),
                office,
                Telephone.call(desk.today(), ContactResult.SPOKEN, CANARY + "-memo"));
        presence.enter(visitor, office, clock::instant);
        var inquiry = inquiries.open(clerk, office, CANARY + "-question");
        inquiries.handedToTheFirm(clerk, inquiry, CANARY + "-passed-on");
        var notice = noticed.rows(lead, false, 0, 1).getFirst().id();
        return new Ids(
                new HashMap<>(Map.of(
                        CareOfficeId.class,
                        office,
                        AssignmentId.class,
                        assignment,
                        AccountId.class,
                        visitor.account(),
                        NoticeId.class,
                        notice,
                        VendorId.class,
                        visitor.vendor(),
                        HandoverId.class,
                        new HandoverId(987_654_321),
                        OfficeNumber.class,
                        new OfficeNumber(number),
                        InquiryId.class,
                        inquiry)),
                new ArrayList<>(List.of(assignment.value(), note, ((PhotoDecision.Done) photo).id())),
                jdbc.sql("SELECT id FROM case_entry WHERE care_office_id = ?")
                        .param(office.value())
                        .query(Long.class)
                        .list());
    }

    private NewVisitNote note(VendorStaff colleague) {
        var test = new NewVisitNote.TestExchange(desk.today(), CANARY + "-counterpart", true, true, true);
        return new NewVisitNote(
                desk.today(),
                VisitKind.SETTING_UP,
                VisitPlace.OFFICE,
                CANARY + "-met",
                CANARY + "-work @" + colleague.name(),
                Trouble.NONE,
                null,
                null,
                test);
    }

    private void personal(VendorStaff lead, VendorStaff visitor, CareOfficeId office) {
        var view = new ViewContent(CANARY + "-view", "stage=S40", Sharing.FIRM);
        views.keep(lead, OperationId.fresh(), LIST, view);
        for (var person : List.of(lead, visitor)) {
            calendars.renew(person, OperationId.fresh());
            jdbc.sql("INSERT INTO draft (account_id, draft_key, text, saved_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))")
                    .params(person.account().value(), DRAFT, "{\"words\":\"" + CANARY + "-draft\"}")
                    .update();
        }
    }

    /** The leaver has a case, a watched one and a view, all of which go to the visitor. */
    private HandoverId handedOver(VendorStaff lead, VendorStaff visitor, VendorStaff leaver, Ids own) {
        assignments.nameVisitor(lead, OperationId.fresh(), own.of(AssignmentId.class), leaver.account());
        var answer = handovers.hand(lead, OperationId.fresh(), leaver.account(), Division.allTo(visitor.account()));
        assertThat(answer).isInstanceOf(HandoverDecision.Handed.class);
        return ((HandoverDecision.Handed) answer).id();
    }

    /** Both offices are gone from the list, and the firm has written down when their certificates end. */
    private void lapsing(Viewer clerk, VendorStaff lead, CareOfficeId... offices) {
        jdbc.sql("""
                        INSERT INTO adoption_snapshot (as_of, date_precision, source, series, extent, edition, office_count,
                            recorded_at, recorded_by, recorder_name)
                        VALUES (?, 'DAY', 'WAM_NET', 'OLD_SYSTEM', 'LIST', 1, 0, NOW(), ?, ?)""")
                .params(desk.today().minusDays(3), clerk.account().value(), clerk.name())
                .update();
        for (var office : offices) {
            witnesses.term(
                    lead, OperationId.fresh(), office, RenewalKind.CERTIFICATE, desk.today(), CANARY + "-source");
            jdbc.sql("""
                            INSERT INTO listing_question (care_office_id, snapshot_id, asked_at)
                            SELECT ?, MAX(id), NOW() FROM adoption_snapshot""").param(office.value()).update();
        }
    }

    private void passOn(Viewer clerk, Ids from, VendorStaff to) {
        var office = from.of(CareOfficeId.class);
        assignments.end(
                clerk,
                OperationId.fresh(),
                from.of(AssignmentId.class),
                AssignmentState.ACCEPTED,
                CloseResult.CANCELLED,
                CANARY + "-close",
                desk.today());
        var application = support.applications(clerk, office).getFirst().id();
        var offer = new NewOffer(to.vendor(), to.account(), desk.today(), null, "引継ぎ");
        var assignment = id(assignments.offer(clerk, OperationId.fresh(), application, offer));
        assignments.accept(to, OperationId.fresh(), assignment, null, desk.today());
        notices.watch(to, OperationId.fresh(), office);
        desk.visited(to, assignment, desk.note(null, null));
    }

    private void pairedWith(Viewer clerk, AssignmentId theirs, VendorStaff by) {
        var mine = desk.accepted(clerk, office(BS, "見本乙の事業所"), by);
        var at = VisitTime.on(desk.today().plusDays(4));
        pairs.book(
                clerk,
                OperationId.fresh(),
                new PairVisit(theirs, VisitTime.NONE, at),
                new PairVisit(mine, VisitTime.NONE, at));
    }

    /** Words and names that the story could not choose, in every row that says it is A's. */
    private void plant(VendorId firm) {
        jdbc.sql("""
                        SELECT c.table_name, c.column_name FROM information_schema.columns c
                        JOIN information_schema.columns v USING (table_schema, table_name)
                        WHERE c.table_schema = DATABASE() AND v.column_name = 'vendor_id' AND c.data_type IN ('varchar', 'text')
                            AND c.column_name REGEXP '(^|_)(words|comment|reason|description|person)$'
                            AND c.character_maximum_length >= 100 AND c.column_name NOT IN ('override_words', 'withdrawn_reason')""")
                .query((row, number) -> "UPDATE %s SET %s = '%s-%s' WHERE vendor_id = %d"
                        .formatted(row.getString(1), row.getString(2), CANARY, row.getString(2), firm.value()))
                .list()
                .forEach(update -> jdbc.sql(update).update());
    }

    private static AssignmentId id(SupportDecision answer) {
        assertThat(answer).isInstanceOf(SupportDecision.Done.class);
        return new AssignmentId(((SupportDecision.Done) answer).id());
    }
}
