package jp.banso.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of one invented city: 804 service rows of the ministry and 253 rows of the city's own list. */
final class CityRegister {

    static final String CITY_LIST = "mihon_city_list.csv";

    private record Planned(InventedOffice office, List<String> services) {

        boolean offers(String... anyOf) {
            return List.of(anyOf).stream().anyMatch(services::contains);
        }
    }

    private static final String ZIPPED_SERVICE = "130";
    private static final int VISIT_ROWS_OF_KNOWN_OFFICES = 77;
    private static final int DAY_ROWS_OF_KNOWN_OFFICES = 84;
    private static final int BOTH_ROWS_OF_KNOWN_OFFICES = 10;
    private static final int NEW_VISIT_ONLY = 33;
    private static final int NEW_DAY_ONLY = 30;
    private static final int NEW_BOTH = 6;

    private final Words words;
    private final Dice dice;
    private final Municipality city;
    private final OfficeInventor inventor;
    private final List<Planned> offices = new ArrayList<>();

    CityRegister(Words words, Dice dice) {
        this.words = words;
        this.dice = dice;
        var line = words.line("city");
        city = Municipality.of(
                line.text(0), line.text(1), line.text(2), line.number(4), line.decimal(5), line.decimal(6));
        inventor = OfficeInventor.ofCity(words, new NumberBook());
    }

    void write(Path directory) throws IOException {
        for (var plan : Plan.of(words.lines("city-plan"))) {
            for (int i = 0; i < plan.share(); i++) {
                offices.add(new Planned(inventor.office(dice, city, plan.kind(), plan.flavour()), plan.services()));
            }
        }
        offices.sort(Comparator.comparing(planned -> planned.office().number()));
        writeServices(directory);
        writeCityList(directory);
    }

    private void writeServices(Path directory) throws IOException {
        var header = words.texts("ministry-header");
        var scratch = new CsvBytes();
        var particulars = new ServiceRow.Inventor(words);
        for (var service : Service.all(words)) {
            var code = service.code();
            var offering =
                    offices.stream().filter(planned -> planned.offers(code)).toList();
            if (offering.isEmpty()) {
                continue;
            }
            try (var file = code.equals(ZIPPED_SERVICE)
                    ? MinistryFile.zipped(directory, code, header)
                    : MinistryFile.plain(directory, code, header)) {
                for (var planned : offering) {
                    var row = particulars.row(dice, service);
                    file.row(EncodedOffice.of(planned.office(), scratch), row);
                }
            }
        }
    }

    private void writeCityList(Path directory) throws IOException {
        var list = new CityList(words);
        supportCentres(list, Service.nameOf("46"));
        var visiting = shuffled(list, "110");
        var receiving = shuffled(list, "150", "780");
        var visit = new ArrayList<>(take(visiting, VISIT_ROWS_OF_KNOWN_OFFICES));
        var day = new ArrayList<>(take(receiving, DAY_ROWS_OF_KNOWN_OFFICES));
        visit.addAll(day.subList(0, BOTH_ROWS_OF_KNOWN_OFFICES));
        take(visiting, NEW_VISIT_ONLY).forEach(office -> visit.add(inventor.forTheCityProgramme(office)));
        take(receiving, NEW_DAY_ONLY).forEach(office -> day.add(inventor.forTheCityProgramme(office)));
        for (var office : take(visiting, NEW_BOTH)) {
            var both = inventor.forTheCityProgramme(office);
            visit.add(both);
            day.add(both);
        }
        visit.forEach(office -> list.row(dice, office, Service.nameOf("A2")));
        day.forEach(office -> list.row(dice, office, Service.nameOf("A6")));
        list.write(directory.resolve(CITY_LIST));
    }

    private void supportCentres(CityList list, String service) {
        var line = words.line("support-centre");
        var cityName = new Word(city.name(), words.line("city").text(3));
        for (var ordinal : words.lines("ordinals")) {
            var centre = new Word(
                    line.text(0).replace("{n}", ordinal.text(0)), line.text(1).replace("{k}", ordinal.text(1)));
            InventedOffice office;
            do {
                office = inventor.supportCentre(dice, city, cityName.followedBy(centre));
            } while (!list.holds(office));
            list.row(dice, office, service);
        }
    }

    private List<InventedOffice> shuffled(CityList list, String... services) {
        var found = new ArrayList<InventedOffice>();
        for (var planned : offices) {
            if (planned.offers(services) && list.holds(planned.office())) {
                found.add(dice.below(found.size() + 1), planned.office());
            }
        }
        return found;
    }

    private static List<InventedOffice> take(List<InventedOffice> from, int count) {
        var taken = List.copyOf(from.subList(0, count));
        from.subList(0, count).clear();
        return taken;
    }
}
