package jp.banso.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.CallCircumstances;
import jp.banso.outreach.CallScripts;
import jp.banso.outreach.ContactDecision;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.script.ScriptDecision.Refused;
import jp.banso.script.ScriptDecision.UnknownFact;
import jp.banso.script.ScriptDecision.Written;
import jp.banso.script.ScriptDecision.WrittenMeanwhile;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ScriptServiceTest {

    @Autowired
    ScriptService service;

    @Autowired
    ScriptQueries queries;

    @Autowired
    CallScripts scripts;

    @Autowired
    ContactService contacts;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer clerk;
    LocalDate today;
    CareOfficeId office;

    @BeforeEach
    void anOffice() {
        clerk = people.cityStaff();
        today = careOffices.today();
        office = careOffices.aCareOffice().named("見本ケアプラン", "ミホンケアプラン").saved();
    }

    @Test
    @Rule("SCR-01")
    void itStandsFilledWithTheOfficesFacts() {
        assertThat(scripts.script(clerk, office, ContactReason.COST)).isEmpty();
        write(0, "{OFFICE}さま。{ASK_FOR}さまはいらっしゃいますか。年21,000円です。");

        assertThat(scripts.script(clerk, office, ContactReason.COST)).hasValueSatisfying(script -> {
            assertThat(script.number()).isEqualTo(1);
            assertThat(script.words()).isEqualTo("見本ケアプランさま。年21,000円です。");
        });
    }

    @Test
    @Rule("SCR-01")
    void aFactNobodyKnowsIsRefusedByItsName() {
        assertThat(write(0, "{PARTNERS_IN_HEAVEN}件です。")).isEqualTo(new UnknownFact("PARTNERS_IN_HEAVEN"));
        assertThat(write(0, " \n")).isEqualTo(new Refused("empty"));
        assertThat(write(0, "長".repeat(2001))).isEqualTo(new Refused("long"));
        assertThat(queries.versions(clerk, ContactReason.COST)).isEmpty();
    }

    @Test
    @Rule("SCR-02")
    void aContactKeepsTheVersionItWasMadeWithAlsoWhenWrittenAnew() {
        write(0, "一。");
        var shown = script();
        write(1, "二。");

        var made = call(ContactResult.SPOKEN, shown);
        assertThat(uses()).containsExactly(0, 1);
        contacts.correct(
                clerk,
                OperationId.fresh(),
                made.contact(),
                0,
                Telephone.call(today, ContactResult.CONSIDERING),
                "検討だった");
        assertThat(uses()).containsExactly(0, 1);
        assertThat(queries.versions(clerk, ContactReason.COST).getLast().considering())
                .isEqualTo(1);
    }

    @Test
    @Rule("SCR-03")
    void theTableIsWhatAHandCounts() {
        write(0, "一。");
        var version = script();
        var results = List.of(
                ContactResult.NO_ANSWER,
                ContactResult.SPOKEN,
                ContactResult.CONSIDERING,
                ContactResult.WANTS_TO_APPLY,
                ContactResult.APPLIED,
                ContactResult.DECLINED);
        results.forEach(result -> call(result, version));
        contacts.log(clerk, OperationId.fresh(), office, Telephone.call(today, ContactResult.APPLIED));
        var wrong = call(ContactResult.APPLIED, version);
        contacts.withdraw(clerk, OperationId.fresh(), wrong.contact(), 0, "かけ間違い");

        assertThat(queries.present(clerk)).singleElement().satisfies(row -> {
            assertThat(row.uses()).isEqualTo(6);
            assertThat(row.connected()).isEqualTo(5);
            assertThat(row.considering()).isEqualTo(3);
            assertThat(row.applying()).isEqualTo(2);
            assertThat(row.declined()).isEqualTo(1);
        });
    }

    @Test
    @Rule("SCR-02")
    void ofManyWhoWriteAtOnceOneIsWritten() throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            var writing = IntStream.range(0, 6)
                    .mapToObj(one -> pool.submit(() -> write(0, "版" + one + "。")))
                    .toList();
            var answers = new ArrayList<ScriptDecision>();
            for (var one : writing) {
                answers.add(one.get());
            }
            assertThat(answers).filteredOn(Written.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(WrittenMeanwhile.class::isInstance).hasSize(5);
        }
        assertThat(queries.versions(clerk, ContactReason.COST)).hasSize(1);
    }

    private ScriptDecision write(int read, String words) {
        return service.write(clerk, OperationId.fresh(), ContactReason.COST, read, words);
    }

    private long script() {
        return scripts.script(clerk, office, ContactReason.COST).orElseThrow().version();
    }

    private ContactDecision.Recorded call(ContactResult result, long version) {
        return (ContactDecision.Recorded) contacts.log(
                clerk, OperationId.fresh(), office, Telephone.call(today, result), new CallCircumstances("", version));
    }

    private List<Integer> uses() {
        return queries.versions(clerk, ContactReason.COST).stream()
                .map(ScriptResult::uses)
                .toList();
    }
}
