package jp.banso.shared.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.VendorId;

/**
 * The site map: every address one screen may give to another, so that no screen imports another's view. Addresses are
 * relative to the application's base and begin without a slash.
 */
public final class Places {

    /** In the address of a case: what is to be opened for editing. */
    public static final String EDIT = "edit";

    private Places() {}

    public static String home() {
        return "";
    }

    public static String login() {
        return "login";
    }

    /** The first administrator, while there is no account yet. */
    public static String setup() {
        return "setup";
    }

    /** One's own account: password, sessions. */
    public static String ownAccount() {
        return "account";
    }

    /** One's own plans in the calendar of a telephone. */
    public static String calendar() {
        return "account/calendar";
    }

    public static String accounts() {
        return "accounts";
    }

    public static String newAccount() {
        return "accounts/new";
    }

    public static String account(AccountId id) {
        return "accounts/" + id.value();
    }

    public static String vendors() {
        return "vendors";
    }

    /** What a firm still has at the end of its contract, and ending it. */
    public static String contractEnd(VendorId firm) {
        return "vendors/" + firm.value() + "/end";
    }

    public static String careOffices() {
        return "offices";
    }

    /** The case page of the office with this number; a number that is none leads to what an unknown address shows. */
    public static String careOffice(String number) {
        return "offices/" + number;
    }

    /** The same with the office's details open to be filled in; for city staff. */
    public static String careOfficeDetails(String number) {
        return careOffice(number) + "?" + EDIT + "=details";
    }

    /** What was done to many offices at once. */
    public static String bulkActs() {
        return "bulk";
    }

    /** One such act, by its id. */
    public static String bulkAct(long id) {
        return "bulk/" + id;
    }

    /** The offices by stage, a column each; takes the conditions of the list. */
    public static String board() {
        return "board";
    }

    /** The city's words for offices. */
    public static String tags() {
        return "tags";
    }

    /** The office list with the offices that carry one tag, by its id. */
    public static String tagged(long tag) {
        return careOffices() + "?tag=" + tag;
    }

    public static String overview() {
        return "overview";
    }

    /** When half of the offices will use the exchange. */
    public static String forecast() {
        return "overview/forecast";
    }

    /** Every rate that was issued. */
    public static String ledger() {
        return "overview/ledger";
    }

    /** How long offices stay at a stage, by what came first. */
    public static String movements() {
        return "overview/moved";
    }

    /** The ready-made reports. */
    public static String reports() {
        return "overview/reports";
    }

    /** Tables of figures that one chooses oneself. */
    public static String figureBuilder() {
        return "overview/builder";
    }

    /** The municipalities of the prefecture beside each other. */
    public static String areas() {
        return "areas";
    }

    /** Taking their counts in. */
    public static String newAreas() {
        return "areas/new";
    }

    /** The programme's words and settings as a file. */
    public static String programme() {
        return "programme";
    }

    /** A programme that was brought, beside one's own. */
    public static String programme(long edition) {
        return "programme/" + edition;
    }

    public static String intake() {
        return "intake";
    }

    public static String newIntake() {
        return "intake/new";
    }

    public static String intake(IntakeBatchId id) {
        return "intake/" + id.value();
    }

    public static String intakeQuestions() {
        return "intake/questions";
    }

    public static String surveys() {
        return "surveys";
    }

    public static String survey(SurveyWaveId round) {
        return "surveys/" + round.value();
    }

    /** Rounds that follow each office by themselves. */
    public static String surveySeries() {
        return "surveys/series";
    }

    /** The questionnaires that rounds ask with. */
    public static String surveyForms() {
        return "surveys/forms";
    }

    /** One questionnaire by its code. */
    public static String surveyForm(String code) {
        return "surveys/forms/" + code;
    }

    /** One published version of a questionnaire, to be looked at. */
    public static String surveyFormVersion(String code, long version) {
        return surveyForm(code) + "?version=" + version;
    }

    /** What the city asked the council to tell its members of. */
    public static String surveysPassing() {
        return "surveys/passing";
    }

    /** What the city shows the council of its surveys. */
    public static String surveysShared() {
        return "surveys/shared";
    }

    public static String surveyShared(SurveyWaveId round) {
        return "surveys/shared/" + round.value();
    }

    /** A round's results for everybody. */
    public static String surveyPublic(SurveyWaveId round) {
        return "results/" + round.value();
    }

    /** Answers of a round that come as a file. */
    public static String surveyFiles(SurveyWaveId round) {
        return "surveys/" + round.value() + "/files";
    }

    /** What one office answers, or has answered, in a round. */
    public static String surveyAnswer(SurveyWaveId round, CareOfficeId office) {
        return "surveys/" + round.value() + "/answers/" + office.value();
    }

    /** Where an office answers; the letters are the link's secret part. */
    public static String surveySheet(String letters) {
        return "s/" + letters;
    }

    /** The city's list of applications for support. */
    public static String applications() {
        return "applications";
    }

    /** What came through the public form and waits for the city. */
    public static String publicApplications() {
        return "applications/form";
    }

    /** Opens and closes the public form. */
    public static String publicFormSetting() {
        return "applications/form/setting";
    }

    /** The public form: applies for support without an account. */
    public static String publicForm() {
        return "apply";
    }

    /** The receipt of an application; the letters are the link's secret part. */
    public static String publicReceipt(String letters) {
        return "apply/receipt/" + letters;
    }

    /** Care software as data. */
    public static String software() {
        return "software";
    }

    /** A firm's own assignments. */
    public static String myAssignments() {
        return "my";
    }

    /** Taking one's visits along on the device. */
    public static String visitPack() {
        return "visit-pack";
    }

    /** Cases that stand still. */
    public static String stuck() {
        return "stuck";
    }

    /** Where a firm's person goes today. */
    public static String myDay() {
        return "my/day";
    }

    /** Dated lists of who uses the exchange. */
    public static String listing() {
        return "listing";
    }

    public static String newListing() {
        return "listing/new";
    }

    public static String listingQueue() {
        return "listing/queue";
    }

    public static String denominators() {
        return "listing/denominators";
    }

    public static String witnesses() {
        return "witnesses";
    }

    public static String migration() {
        return "migration";
    }

    public static String milestones() {
        return "migration/milestones";
    }

    public static String pledges() {
        return "pledges";
    }

    /** How far the liaison council's members have come. */
    public static String council() {
        return "council";
    }

    public static String councilMembers() {
        return "council/members";
    }

    /** The members of one section. */
    public static String councilMembers(String section) {
        return councilMembers() + "?section=" + URLEncoder.encode(section, StandardCharsets.UTF_8);
    }

    public static String councilCirculars() {
        return "council/circulars";
    }

    public static String councilCircular(long id) {
        return "council/circulars/" + id;
    }

    /** Where an office reads its copy of a circular; the letters are the link's secret part. */
    public static String circularCopy(String letters) {
        return "k/" + letters;
    }

    /** The council's reports, month by month. */
    public static String councilReports() {
        return "council/reports";
    }

    /** Who of the council looked at the office with this number. */
    public static String councilSights(String number) {
        return "council/seen/" + number;
    }

    public static String newCouncilMembers() {
        return "council/members/new";
    }

    /** Whom the city calls next. */
    public static String calls() {
        return "calls";
    }

    /** The same of one campaign, by its id. */
    public static String calls(long campaign) {
        return "calls?campaign=" + campaign;
    }

    /** The city's campaigns of calls. */
    public static String campaigns() {
        return "campaigns";
    }

    /** Every reason's script. */
    public static String scripts() {
        return "scripts";
    }

    /** The script for the reason of that name. */
    public static String script(String reason) {
        return "scripts/" + reason;
    }

    /** Templates of letters and mails, and what was printed. */
    public static String letters() {
        return "letters";
    }

    /** One template, by its id. */
    public static String letterTemplate(long id) {
        return "letters/templates/" + id;
    }

    public static String newLetterTemplate() {
        return "letters/templates/new";
    }

    /** One printing of letters, by its id. */
    public static String letterPrint(long id) {
        return "letters/prints/" + id;
    }

    /** Who writes to offices. */
    public static String letterSender() {
        return "letters/sender";
    }

    /** One campaign, by its id. */
    public static String campaign(long id) {
        return "campaigns/" + id;
    }

    public static String briefings() {
        return "briefings";
    }

    /** One briefing session, by its id. */
    public static String briefing(long id) {
        return "briefings/" + id;
    }

    /** What has happened on the cases a person watches or is asked about. */
    public static String notices() {
        return "notices";
    }

    /** What the person has before them. */
    public static String work() {
        return "work";
    }

    /** The mail that leaves, for administrators. */
    public static String outbox() {
        return "outbox";
    }

    /** Handing one's tasks over, and the handovers there were. */
    public static String handovers() {
        return "handover";
    }

    /** The pack of one handover, by its id. */
    public static String handover(long id) {
        return "handover/" + id;
    }

    /** Which offices exchange plans with which. */
    public static String partners() {
        return "partners";
    }

    /** The call list in the order by partners. */
    public static String callsByPartners() {
        return "calls?sort=partners";
    }

    /** The city's network of partners as a picture. */
    public static String partnersOfTheCity() {
        return "partners/city";
    }

    /** One office's partners as a picture, by its number. */
    public static String partnersOf(String number) {
        return "partners/office/" + number;
    }

    /** Files of links. */
    public static String partnerFiles() {
        return "partners/files";
    }

    /** What offices asked. */
    public static String inquiries() {
        return "inquiries";
    }

    /** The form beside the telephone. */
    public static String newInquiry() {
        return "inquiries/new";
    }

    /** One inquiry, by its number. */
    public static String inquiry(String number) {
        return "inquiries/" + number;
    }

    /** Inquiries by month. */
    public static String inquiryCounts() {
        return "inquiries/counts";
    }

    /** The questions asked often, for the desk and the city. */
    public static String faq() {
        return "inquiries/faq";
    }

    /** The texts of the public's pages. */
    public static String portalTexts() {
        return "portal-texts";
    }

    /** The casebook as the city works on it. */
    public static String casebook() {
        return "casebook";
    }

    /** One entry, by its id. */
    public static String casebookEntry(long id) {
        return "casebook/" + id;
    }

    /** Whose results are strong enough to write about. */
    public static String casebookCandidates() {
        return "casebook/candidates";
    }

    /** Editions of the collection. */
    public static String casebookEditions() {
        return "casebook/editions";
    }

    /** Where an office reads what is to be published of it; the letters are the link's secret part. */
    public static String caseReview(String letters) {
        return "case-review/" + letters;
    }
}
