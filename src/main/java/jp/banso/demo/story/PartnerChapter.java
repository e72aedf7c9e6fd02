package jp.banso.demo.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.TreeSet;
import jp.banso.partner.PartnerFileDecision.Recorded;
import jp.banso.partner.PartnerImportService;
import jp.banso.partner.PartnerReading;
import jp.banso.shared.OperationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whom the care managers exchange plans with, as they named it in the first months: a dozen and more offices each. */
@Component
@Profile("demo")
class PartnerChapter {

    private static final int FEWEST = 9;
    private static final int MOST = 22;

    private final PartnerImportService partners;

    PartnerChapter(PartnerImportService partners) {
        this.partners = partners;
    }

    void write(Script script, Tale tale) {
        script.add(
                LocalDateTime.of(2025, 11, 4, 10, 15), "partners", tale.cast().admin(), () -> record(tale));
    }

    private void record(Tale tale) {
        var admin = tale.cast().admin();
        try (var file = new ByteArrayInputStream(list(tale).getBytes(StandardCharsets.UTF_8))) {
            var read = Tale.expected(PartnerReading.Read.class, partners.read(admin, "partner_links.csv", file));
            Tale.expected(Recorded.class, partners.record(admin, OperationId.fresh(), read.file()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String list(Tale tale) {
        var text = new StringBuilder(tale.lines().the("partners-header")).append("\r\n");
        var source = tale.lines().the("partners-source");
        var services = tale.plot().everybody().stream()
                .filter(office -> !office.plansCare())
                .toList();
        for (var office : tale.plot().careManagement()) {
            var named = new TreeSet<String>();
            for (var left = tale.dice().between(FEWEST, MOST); left > 0; left--) {
                named.add(tale.pick(services).number());
            }
            named.forEach(other -> text.append(office.number())
                    .append(',')
                    .append(other)
                    .append(',')
                    .append(source)
                    .append(",2025-11-01\r\n"));
        }
        return text.toString();
    }
}
