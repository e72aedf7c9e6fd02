package jp.banso.partner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The object mother of links. */
@Component
public class Partners {

    public static final String HEADER = "事業所番号A,事業所番号B,情報源,確認日\r\n";

    private final PartnerService service;
    private final PartnerImportService files;
    private final JdbcClient jdbc;
    private final Clock clock;

    Partners(PartnerService service, PartnerImportService files, JdbcClient jdbc, Clock clock) {
        this.service = service;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static String row(String a, String b, String source, String day) {
        return "%s,%s,%s,%s\r\n".formatted(a, b, source, day);
    }

    /** The office names these as its partners, by telephone today. */
    public PartnerDecision linked(Viewer viewer, CareOfficeId office, CareOfficeId... others) {
        return linked(viewer, office, JapanTime.today(clock), others);
    }

    public PartnerDecision linked(Viewer viewer, CareOfficeId office, LocalDate on, CareOfficeId... others) {
        var numbers = Stream.of(others).map(this::number).toList();
        return tell(viewer, office, new NewPartners(PartnerSource.CALL, on, numbers, "", "", null));
    }

    /** The office names one outside the register. */
    public PartnerDecision outside(Viewer viewer, CareOfficeId office, String name) {
        var on = JapanTime.today(clock);
        return tell(viewer, office, new NewPartners(PartnerSource.VISIT, on, List.of(), name, "吹田市", null));
    }

    public PartnerDecision tell(Viewer viewer, CareOfficeId office, NewPartners partners) {
        return service.tell(viewer, OperationId.fresh(), office, partners);
    }

    public PartnerReading read(Viewer administrator, String text) {
        try {
            return files.read(
                    administrator,
                    "partner_links.csv",
                    new ByteArrayInputStream(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public OfficeNumber number(CareOfficeId office) {
        return new OfficeNumber(jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single());
    }
}
