package jp.banso.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.banso.shared.CheckDigit;
import jp.banso.shared.CorporateNumber;
import jp.banso.shared.EraDate;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityRegisterTest {

    @TempDir
    static Path city;

    static List<NamedCsvRecord> ministry;
    static List<NamedCsvRecord> cityList;

    @BeforeAll
    static void writeTheCity() throws IOException {
        new RegisterGenerator(1).writeCity(city);
        ministry = RegisterReader.ministryRows(city);
        cityList = RegisterReader.cityList(city);
    }

    @Test
    void theCityHas838OfficeNumbersAnd1057Designations() {
        assertThat(ministry.size() + cityList.size()).isEqualTo(1_057);
        assertThat(numbers()).hasSize(838);
    }

    @Test
    void designationsFallIntoTheFiveCategoriesOfTheCity() {
        var written = Stream.concat(
                ministry.stream().map(row -> row.getField("サービスの種類")),
                cityList.stream().map(row -> row.getField("サービス種類")));
        var categories = written.map(
                        name -> ServiceTypes.named(name).orElseThrow().category())
                .collect(groupingBy(category -> category, counting()));

        assertThat(categories)
                .isEqualTo(Map.of(
                        ServiceCategory.CARE_MANAGEMENT, 157L,
                        ServiceCategory.HOME, 570L,
                        ServiceCategory.COMMUNITY, 77L,
                        ServiceCategory.SUPPORT_CENTRE, 7L,
                        ServiceCategory.PREVENTION_AND_CITY, 246L));
    }

    @Test
    void aFileIsNamedByTheServiceOfAllItsRows() throws IOException {
        for (var file : RegisterReader.ministryFiles(city)) {
            assertThat(RegisterReader.ministryFile(file)).allSatisfy(row -> assertThat("jigyosho_"
                            + ServiceTypes.named(row.getField("サービスの種類"))
                                    .orElseThrow()
                                    .code() + ".csv")
                    .isEqualTo(file.getFileName().toString()));
        }
    }

    @Test
    void everyDayOfDesignationCanBeRead() {
        assertThat(cityList)
                .allMatch(row -> EraDate.parse(row.getField("指定年月日")).isPresent());
    }

    @Test
    void theMinistrySendsFifteenFilesOfWhichOneIsAZipNamedCsv() throws IOException {
        var files = RegisterReader.ministryFiles(city);

        assertThat(files).hasSize(15);
        assertThat(files.stream().filter(CityRegisterTest::isZip).map(file -> file.getFileName()
                        .toString()))
                .containsExactly("jigyosho_130.csv");
        assertThat(ministry.getFirst().getFields()).hasSize(24);
    }

    @Test
    void everyNumberHasARightCheckDigitAndASerialNoOneHolds() {
        assertThat(numbers()).allSatisfy(number -> {
            assertThat(number).matches("27[05679A]989[0-9]{3}[0-9]");
            assertThat(new OfficeNumber(number).check()).isEqualTo(CheckDigit.MATCHES);
        });
        assertThat(numbers()).anyMatch(number -> number.charAt(2) == 'A');
        assertThat(corporateNumbers()).allSatisfy(number -> {
            assertThat(number).matches("[1-9]9900[0-9]{8}");
            assertThat(new CorporateNumber(number).check()).isEqualTo(CheckDigit.MATCHES);
        });
        assertThat(ministry).allMatch(row -> row.getField("都道府県コード又は市町村コード").equals("272981"));
    }

    @Test
    void aCorporateNumberBelongsToOneNameAndSomeAreBlank() {
        var names = ministry.stream()
                .filter(row -> !row.getField("法人番号").isEmpty())
                .collect(groupingBy(row -> row.getField("法人番号"), groupingBy(row -> row.getField("法人の名称"))));

        assertThat(names)
                .allSatisfy((number, spellings) -> assertThat(spellings).hasSize(1));
        assertThat(names.size()).isBetween(300, 500);
        assertThat(ministry).anyMatch(row -> row.getField("法人番号").isEmpty());
    }

    @Test
    void telephonesAndAddressesOfTheWebLeadNowhere() {
        var digits = ministry.stream()
                .flatMap(row -> Stream.of(row.getField("電話番号"), row.getField("FAX番号")))
                .filter(phone -> !phone.isEmpty())
                .map(phone -> Normalizer.normalize(phone, Normalizer.Form.NFKC).replaceAll("[^0-9]", ""));

        assertThat(digits).allMatch(phone -> phone.matches("060000[0-9]{4}"));
        assertThat(ministry.stream().map(row -> row.getField("URL")).filter(url -> !url.isEmpty()))
                .allMatch(url -> url.startsWith("https://www.example.jp/"));
    }

    @Test
    void theTrapsOfRealFilesAreThere() throws IOException {
        var all =
                ministry.stream().map(row -> String.join("\t", row.getFields())).toList();
        var list =
                cityList.stream().map(row -> String.join("\t", row.getFields())).toList();

        for (var trap : List.of(
                "0.0\t0.0", "０６－００００－", "(06)0000-", "（０６）", "平日,土曜日", "㈱", "（株）", "株式会社", "髙", "﨑", "　", "\"")) {
            assertThat(all).as(trap).anyMatch(row -> row.contains(trap));
        }
        for (var trap :
                List.of("令和元年", "令和2年4月1日", "R5.", "2020/", "平成", "年１０月１日", "０６－", "(06)", "㈱", "（株）", "髙", "﨑")) {
            assertThat(list).as(trap).anyMatch(row -> row.contains(trap));
        }
        assertThat(ministry).anyMatch(row -> row.getField("定員").equals("0"));
    }

    @Test
    void anOfficeReadsTheSameInEveryFile() {
        var seen = new TreeMap<String, List<String>>();
        for (var row : ministry) {
            var facts = List.of(
                    row.getField("事業所名"),
                    row.getField("事業所名カナ"),
                    row.getField("住所"),
                    row.getField("電話番号"),
                    row.getField("法人の名称"));
            assertThat(seen.putIfAbsent(row.getField("事業所番号"), facts)).isIn(null, facts);
        }
        for (var row : cityList) {
            var facts = List.of(
                    row.getField("事業所名称"),
                    row.getField("フリガナ"),
                    row.getField("所在地"),
                    row.getField("電話番号"),
                    row.getField("申請者名称"));
            assertThat(seen.putIfAbsent(row.getField("事業所番号"), facts)).isIn(null, facts);
        }
    }

    @Test
    void everyReadingIsFullWidthKatakana() {
        assertThat(ministry).allMatch(row -> row.getField("事業所名カナ").matches("[ァ-ヶー]+"));
    }

    @Test
    void theSameSeedWritesTheSameBytesAndAnotherSeedAnotherCity(@TempDir Path again, @TempDir Path other)
            throws IOException {
        new RegisterGenerator(1).writeCity(again);
        new RegisterGenerator(2).writeCity(other);

        try (var files = Files.list(city)) {
            for (var file : files.toList()) {
                assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
        assertThat(RegisterReader.cityList(other)).isNotEqualTo(cityList);
    }

    @Test
    void namesOutsideTheListsCharsetStayInTheMinistrysFiles() {
        var encoder = Charset.forName("windows-31j").newEncoder();

        assertThat(ministry).anyMatch(row -> !encoder.canEncode(row.getField("事業所名")));
        assertThat(cityList).noneMatch(row -> String.join("", row.getFields()).contains("?"));
    }

    private static Set<String> numbers() {
        var numbers = new HashSet<String>();
        ministry.forEach(row -> numbers.add(row.getField("事業所番号")));
        cityList.forEach(row -> numbers.add(row.getField("事業所番号")));
        return numbers;
    }

    private static Set<String> corporateNumbers() {
        return ministry.stream()
                .map(row -> row.getField("法人番号"))
                .filter(number -> !number.isEmpty())
                .collect(toSet());
    }

    private static boolean isZip(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
