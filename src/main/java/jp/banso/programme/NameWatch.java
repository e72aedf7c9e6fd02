package jp.banso.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds in words what this database knows of offices, people and firms: names from three characters on, numbers, telephone
 * numbers and addresses of mail (PGM-01). A name is looked for only where its first three characters occur, so that a
 * nation's register is gone through in one reading.
 */
@Component
class NameWatch {

    private static final int SHORTEST = 3;
    private static final int MOST = 100;

    private static final String NAMED = """
            SELECT office_number FROM care_office UNION ALL SELECT name FROM care_office
            UNION ALL SELECT phone FROM care_office UNION ALL SELECT fax FROM care_office
            UNION ALL SELECT email FROM care_office UNION ALL SELECT ask_for FROM care_office
            UNION ALL SELECT name FROM corporation
            UNION ALL SELECT display_name FROM account UNION ALL SELECT name FROM vendor
            UNION ALL SELECT address FROM notice_mail UNION ALL SELECT phone FROM letter_sender
            UNION ALL SELECT email FROM letter_sender UNION ALL SELECT contact_name FROM support_application
            UNION ALL SELECT contact_phone FROM support_application UNION ALL SELECT contact_name FROM reception_application
            UNION ALL SELECT contact_phone FROM reception_application UNION ALL SELECT contact_email FROM reception_application
            UNION ALL SELECT counterpart_name FROM contact_record UNION ALL SELECT unknown_name FROM inquiry
            UNION ALL SELECT caller FROM inquiry UNION ALL SELECT contact FROM inquiry
            """;

    private final JdbcClient jdbc;

    NameWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most a hundred places, in the order of the file. */
    List<Finding> in(ProgrammeFile file) {
        var beginnings = new HashSet<String>();
        file.byRef().values().forEach(fields -> fields.values().forEach(text -> begin(text, beginnings)));
        var suspects = suspects(beginnings);
        var findings = new ArrayList<Finding>();
        file.byRef()
                .forEach((ref, fields) -> fields.forEach((field, text) -> suspects.stream()
                        .filter(text::contains)
                        .filter(word -> findings.size() < MOST)
                        .forEach(word -> findings.add(new Finding(ref, field, word)))));
        return findings;
    }

    private Set<String> suspects(Set<String> beginnings) {
        var suspects = new TreeSet<String>();
        jdbc.sql(NAMED).query(row -> {
            var word = row.getString(1);
            if (word != null
                    && word.strip().length() >= SHORTEST
                    && beginnings.contains(word.strip().substring(0, SHORTEST))) {
                suspects.add(word.strip());
            }
        });
        return suspects;
    }

    private static void begin(String text, Set<String> beginnings) {
        for (var at = 0; at + SHORTEST <= text.length(); at++) {
            beginnings.add(text.substring(at, at + SHORTEST));
        }
    }
}
