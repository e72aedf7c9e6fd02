package jp.banso.council;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The object mother of lists of members, as the council's secretariat sends them. */
@Component
public class MemberLists {

    public static final String HEADER = "事業所番号,事業所名,部会,会員種別\r\n";

    private final CouncilService service;
    private final ConsentService consents;
    private final JdbcClient jdbc;

    MemberLists(CouncilService service, ConsentService consents, JdbcClient jdbc) {
        this.service = service;
        this.consents = consents;
        this.jdbc = jdbc;
    }

    public static String row(String number, String name) {
        return "%s,%s,訪問介護部会,事業所会員\r\n".formatted(number, name);
    }

    /** A list of that many members with numbers from 91xx on. */
    public static String of(int members) {
        return HEADER
                + IntStream.rangeClosed(1, members)
                        .mapToObj(serial -> row(CareOffices.number(9100 + serial), "見本事業所" + serial))
                        .collect(Collectors.joining());
    }

    /** As the secretariat's office software writes it. */
    public static byte[] bytes(String text) {
        return text.getBytes(Charset.forName("windows-31j"));
    }

    public MemberReading.Read read(Viewer administrator, String text) {
        try {
            return (MemberReading.Read)
                    service.read(administrator, "council_members.csv", new ByteArrayInputStream(bytes(text)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** These offices, and no others, are members, and agree to be shown to the council by name. */
    public void members(Viewer administrator, LocalDate from, CareOfficeId... offices) {
        silentMembers(administrator, from, offices);
        for (var office : offices) {
            consents.consent(administrator, OperationId.fresh(), office, from);
        }
    }

    /** These offices, and no others, are members; what they agreed to is as before. */
    public void silentMembers(Viewer administrator, LocalDate from, CareOfficeId... offices) {
        var read = read(
                administrator,
                HEADER
                        + Arrays.stream(offices)
                                .map(office -> row(number(office), "見本"))
                                .collect(Collectors.joining()));
        service.record(
                administrator,
                OperationId.fresh(),
                read.list(),
                from,
                read.comparison().seen());
    }

    private String number(CareOfficeId office) {
        return jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single();
    }
}
