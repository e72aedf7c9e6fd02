package jp.banso.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same files for a whole nation, written prefecture by prefecture without keeping any office. */
final class NationRegister {

    static final int MOST_ROWS = 500_000;

    private record Open(Service service, MinistryFile file) {}

    private static final int FIRST_MUNICIPALITY = 260;

    private final Words words;
    private final Dice dice;
    private final Choice<Plan> plans;
    private final OfficeInventor inventor;
    private final ServiceRow.Inventor particulars;
    private final CsvBytes scratch = new CsvBytes();

    NationRegister(Words words, Dice dice) {
        this.words = words;
        this.dice = dice;
        plans = new Choice<>(Plan.of(words.lines("nation-plan")), Plan::share);
        inventor = OfficeInventor.ofNation(words, new NumberBook());
        particulars = new ServiceRow.Inventor(words);
    }

    void write(Path directory, int rows) throws IOException {
        var files = new LinkedHashMap<String, Open>();
        try {
            open(directory, files);
            writeRows(files, rows);
        } finally {
            for (var open : files.values()) {
                open.file().close();
            }
        }
    }

    private void open(Path directory, Map<String, Open> files) throws IOException {
        var header = words.texts("ministry-header");
        for (var service : Service.all(words)) {
            files.put(service.code(), new Open(service, MinistryFile.plain(directory, service.code(), header)));
        }
    }

    private void writeRows(Map<String, Open> files, int rows) throws IOException {
        var prefectures = words.lines("prefectures");
        long shares = prefectures.stream().mapToLong(line -> line.number(2)).sum();
        long sharesSoFar = 0;
        int written = 0;
        for (var prefecture : prefectures) {
            sharesSoFar += prefecture.number(2);
            int until = (int) (rows * sharesSoFar / shares);
            var municipalities = municipalities(prefecture);
            while (written < until) {
                written += writeOffice(files, municipalities, until - written);
            }
            inventor.leaveRegion();
        }
    }

    private int writeOffice(Map<String, Open> files, List<Municipality> municipalities, int mostRows)
            throws IOException {
        var plan = plans.draw(dice);
        var municipality = municipalities.get(dice.below(municipalities.size()));
        var office = EncodedOffice.of(inventor.office(dice, municipality, plan.kind(), plan.flavour()), scratch);
        int rows = 0;
        for (var code : plan.services()) {
            var open = files.get(code);
            if (open != null && rows < mostRows) {
                open.file().row(office, particulars.row(dice, open.service()));
                rows++;
            }
        }
        return rows;
    }

    private List<Municipality> municipalities(Words.Line prefecture) {
        var municipalities = new ArrayList<Municipality>();
        for (var name : words.texts("municipalities")) {
            municipalities.add(Municipality.of(
                    prefecture.text(0),
                    prefecture.text(1),
                    name,
                    FIRST_MUNICIPALITY + municipalities.size(),
                    prefecture.decimal(3),
                    prefecture.decimal(4)));
        }
        return municipalities;
    }
}
