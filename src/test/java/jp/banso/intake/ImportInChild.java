package jp.banso.intake;

import java.nio.file.Path;
import jp.banso.Application;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.jobs.Jobs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A Banso of its own, for a test that kills it: says what it finds, then brings the register in as far as it is let. Each
 * line it prints is an acknowledgement.
 */
final class ImportInChild {

    private final Imports imports;
    private final JdbcClient jdbc;

    private ImportInChild(ConfigurableApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        imports = new Imports(
                context.getBean(IntakeService.class),
                context.getBean(IntakeFileService.class),
                context.getBean(IntakeQueries.class),
                context.getBean(Jobs.class),
                jdbc);
    }

    /** Arguments: the home of its database, the folder of the register. */
    public static void main(String[] args) {
        try (var context = new SpringApplicationBuilder(Application.class)
                .profiles("embedded")
                .properties("vaadin.productionMode=true", "spring.jmx.enabled=false", "banso.home=" + args[0])
                .run("--banso.terminal=false", "--server.port=0")) {
            new ImportInChild(context).goOn(Path.of(args[1]));
        }
        System.exit(0);
    }

    private void goOn(Path register) {
        var batch = jdbc.sql("SELECT MAX(id) FROM register_batch")
                .query((row, number) -> row.getLong(1))
                .single();
        say("FOUND");
        if (batch == 0) {
            batch = imports.collect(register).value();
        }
        var id = new IntakeBatchId(batch);
        if (state().equals("COLLECTING")) {
            imports.preview(id);
            say("READ");
        }
        if (state().equals("PREVIEWED")) {
            System.out.println("APPLYING");
            imports.apply(id);
        }
        say("DONE");
    }

    private void say(String word) {
        System.out.printf(
                "%s %s %d %d %d%n",
                word, state(), count("care_office"), count("service_designation"), count("case_entry"));
    }

    private String state() {
        return jdbc.sql("SELECT state FROM register_batch ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .optional()
                .orElse("NONE");
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
