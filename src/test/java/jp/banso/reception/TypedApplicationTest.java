package jp.banso.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.banso.reception.Flaw.Kind;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class TypedApplicationTest {

    @Test
    void whatIsReadableHasNoFlaw() {
        assertThat(typed("２７７４０９９０１０", "", "見本", "０６－００００－０００１", "name@example.jp")
                        .flaws(true))
                .isEmpty();
        assertThat(typed("", "見本", "見本", "+81-6-0000-0001", "").flaws(false)).isEmpty();
    }

    @Test
    @Rule("RCP-04")
    void everyFlawNamesItsField() {
        assertThat(typed("", "", "", "", "").flaws(false))
                .containsExactly(
                        new Flaw(FormField.NAME, Kind.MISSING),
                        new Flaw(FormField.CONTACT, Kind.MISSING),
                        new Flaw(FormField.PHONE, Kind.MISSING));
        assertThat(typed("12345", "x", "x", "call me", "a@b, c@d").flaws(false))
                .containsExactly(
                        new Flaw(FormField.NUMBER, Kind.UNREADABLE),
                        new Flaw(FormField.PHONE, Kind.UNREADABLE),
                        new Flaw(FormField.EMAIL, Kind.UNREADABLE));
    }

    @Test
    @Rule("RCP-04")
    void everyFieldThatIsTooLongIsNamed() {
        var long_ = "あ".repeat(1001);
        assertThat(new TypedApplication(long_, long_, long_, long_, long_, long_, long_).flaws(false))
                .isEqualTo(List.of(FormField.values()).stream()
                        .map(field -> new Flaw(field, Kind.TOO_LONG))
                        .toList());
    }

    @Test
    void unseenCharactersAreNotKept() {
        var typed = new TypedApplication(
                " 2774099010 ", "a\u202Eb", "見本\r\nBcc: x@example.jp", "06\t0000", "", "\u0000", "一行\n二行\u0007");
        assertThat(typed.name()).isEqualTo("a b");
        assertThat(typed.contact()).isEqualTo("見本 Bcc: x@example.jp");
        assertThat(typed.software()).isEmpty();
        assertThat(typed.wishes()).isEqualTo("一行\n二行");
    }

    @Test
    @Rule("RCP-03")
    void oneOfficeIsKnownByItsNumberElseByNameAndTelephone() {
        assertThat(typed("2774099010", "x", "a", "06-0000-0001", "").officeKey())
                .isEqualTo(typed("２７７４－０９９０１０", "y", "b", "06-0000-0002", "").officeKey());
        assertThat(typed("", "みほん", "a", "06-0000-0001", "").officeKey())
                .isEqualTo(typed("", "ミホン", "b", "0600000001", "").officeKey())
                .isNotEqualTo(typed("", "ミホン", "b", "0600000002", "").officeKey());
        assertThat(typed("", "\uFDFA".repeat(200), "a", "06-0000-0001", "")
                        .officeKey()
                        .length())
                .isLessThan(300);
    }

    private static TypedApplication typed(String number, String name, String contact, String phone, String email) {
        return new TypedApplication(number, name, contact, phone, email, "", "");
    }
}
