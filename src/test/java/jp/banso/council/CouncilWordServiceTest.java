package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.TouchKind;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.council.WordDecision.Marked;
import jp.banso.council.WordDecision.Stays;
import jp.banso.council.WordDecision.Undone;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
@Rule("CNC-12")
class CouncilWordServiceTest {

    @Autowired
    CouncilWordService words;

    @Autowired
    MemberQueries members;

    @Autowired
    ContactBudget budget;

    @Autowired
    MemberLists lists;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer secretariat;
    CareOfficeId office;

    @BeforeEach
    void aMember() {
        administrator = people.administrator();
        secretariat = people.council();
        office = careOffices.aCareOffice().saved();
        lists.members(administrator, careOffices.today(), office);
    }

    @Test
    void aWordIsATouchForEverybody() {
        mark();
        assertThat(budget.pause(administrator, office)).hasValueSatisfying(pause -> {
            assertThat(pause.kind()).isEqualTo(TouchKind.TALKED);
            assertThat(pause.who()).isEqualTo(secretariat.name());
            assertThat(pause.freeOn()).isEqualTo(careOffices.today().plusDays(14));
        });
        assertThat(words.latest(administrator, List.of(office))).containsOnlyKeys(office);
    }

    @Test
    void takenBackItIsNone() {
        var marked = (Marked) mark();
        assertThat(words.undo(secretariat, OperationId.fresh(), marked.word())).isEqualTo(new Undone());
        assertThat(budget.pause(administrator, office)).isEmpty();
        assertThat(words.words(secretariat, office)).isEmpty();
        assertThat(words.undo(secretariat, OperationId.fresh(), marked.word())).isEqualTo(new Stays("word-gone"));
    }

    @Test
    void theSameOfADayCountsOnce() {
        mark();
        assertThat(mark()).isEqualTo(new Stays("word-already"));
        assertThat(words.mark(
                        secretariat,
                        OperationId.fresh(),
                        office,
                        CouncilWord.RECOMMENDED,
                        careOffices.today().plusDays(1)))
                .isEqualTo(new Stays("word-day"));
    }

    @Test
    void historyTellsIt() {
        mark();
        assertThat(jdbc.sql("SELECT depth FROM case_entry WHERE text_key = 'timeline.council.word.RECOMMENDED'")
                        .query(String.class)
                        .single())
                .isEqualTo("FULL");
    }

    /** Who is not informed yet and was not spoken to comes first. */
    @Test
    void whoWasSpokenToWaitsBehindTheOthers() {
        var other = careOffices.aCareOffice().saved();
        lists.members(administrator, careOffices.today(), office, other);
        mark();
        assertThat(members.rows(secretariat, MemberFilter.notInformed(), 0, 10))
                .extracting(MemberRow::id)
                .containsExactly(other, office);
    }

    private WordDecision mark() {
        return words.mark(secretariat, OperationId.fresh(), office, CouncilWord.RECOMMENDED, careOffices.today());
    }
}
