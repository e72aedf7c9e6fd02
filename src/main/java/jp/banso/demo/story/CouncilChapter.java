package jp.banso.demo.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.banso.council.CouncilDecision.Recorded;
import jp.banso.council.CouncilService;
import jp.banso.council.MemberReading;
import jp.banso.shared.OperationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The liaison council's list of members: three of five offices, and three lines the register does not know. */
@Component
@Profile("demo")
class CouncilChapter {

    /** As the council's spreadsheet saves it. */
    private static final Charset CHARSET = Charset.forName("windows-31j");

    private final CouncilService council;

    CouncilChapter(CouncilService council) {
        this.council = council;
    }

    void write(Script script, Tale tale) {
        script.add(LocalDateTime.of(2025, 10, 2, 13, 30), "members", tale.cast().admin(), () -> record(tale));
    }

    private void record(Tale tale) {
        var admin = tale.cast().admin();
        try (var file = new ByteArrayInputStream(list(tale).getBytes(CHARSET))) {
            var read = Tale.expected(MemberReading.Read.class, council.read(admin, "council_members.csv", file));
            Tale.expected(
                    Recorded.class,
                    council.record(
                            admin,
                            OperationId.fresh(),
                            read.list(),
                            LocalDate.of(2025, 10, 1),
                            read.comparison().seen()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String list(Tale tale) {
        var encoder = CHARSET.newEncoder();
        var sections = tale.lines().all("members-sections");
        var kind = tale.lines().the("members-kind");
        var text = new StringBuilder(tale.lines().the("members-header")).append("\r\n");
        for (var office : members(tale, encoder)) {
            row(text, office.number(), office.name(), section(office, sections), kind);
        }
        tale.lines().all("members-unknown").forEach(name -> row(text, "", name, sections.getFirst(), kind));
        return text.toString();
    }

    private static Iterable<Neighbour> members(Tale tale, CharsetEncoder encoder) {
        var everybody = tale.plot().everybody();
        var mixed = new ArrayList<Neighbour>();
        everybody.stream()
                .filter(office -> encoder.canEncode(office.name()))
                .forEach(office -> mixed.add(tale.dice().below(mixed.size() + 1), office));
        return mixed.subList(0, (everybody.size() * 3 + 4) / 5);
    }

    private static String section(Neighbour office, List<String> sections) {
        if (office.plansCare()) {
            return sections.get(0);
        }
        if (office.services().contains("110")) {
            return sections.get(1);
        }
        if (office.services().contains("130")) {
            return sections.get(3);
        }
        return office.services().contains("170") ? sections.get(4) : sections.get(2);
    }

    private static void row(StringBuilder text, String number, String name, String section, String kind) {
        text.append(number)
                .append(",\"")
                .append(name.replace("\"", "\"\""))
                .append("\",")
                .append(section)
                .append(',')
                .append(kind)
                .append("\r\n");
    }
}
