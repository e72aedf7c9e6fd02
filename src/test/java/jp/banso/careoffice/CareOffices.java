package jp.banso.careoffice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CheckDigit;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.SearchKey;
import jp.banso.shared.ServiceTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The object mother of cases: {@code aCareOffice().at(PREPARING).grantedTo(vendor).saved()}. */
@Component
public class CareOffices {

    /** Numbers given in turn; those to 9130, 9501 to 9509 and from 9700 on are for tests that name them. */
    private static final int FIRST = 9131;

    private static final int LAST = 9699;
    private static final int NAMED_FROM = 9501;
    private static final int NAMED_TO = 9509;

    private final JdbcClient jdbc;
    private final CareOfficeService service;
    private final People people;
    private final Clock clock;
    private int serial = FIRST - 1;

    CareOffices(JdbcClient jdbc, CareOfficeService service, People people, Clock clock) {
        this.jdbc = jdbc;
        this.service = service;
        this.people = people;
        this.clock = clock;
    }

    public Draft aCareOffice() {
        return new Draft();
    }

    public LocalDate today() {
        return JapanTime.today(clock);
    }

    /** An invented number of the city with the right check digit. */
    public static String number(int serial) {
        var stem = "27740%04d".formatted(serial);
        return IntStream.range(0, 10)
                .mapToObj(check -> stem + check)
                .filter(number -> new OfficeNumber(number).check() == CheckDigit.MATCHES)
                .findFirst()
                .orElseThrow();
    }

    private int nextSerial() {
        serial = serial == LAST ? FIRST : serial + 1;
        if (serial == NAMED_FROM) {
            serial = NAMED_TO + 1;
        }
        return serial;
    }

    /** An office about to be. */
    public final class Draft {

        private String number = number(nextSerial());
        private String name = "見本ケアプランセンター" + serial;
        private String kana = "ミホンケアプランセンター" + serial;
        private String corporation = "株式会社見本";
        private String phone = "06-0000-" + serial;
        private String note = "";
        private List<String> services = List.of("430");
        private AdoptionStage stage = AdoptionStage.NOT_CONTACTED;
        private @Nullable LocalDate designatedOn;
        private Listing listing = Listing.UNLISTED;
        private boolean member;
        private final List<Viewer.VendorStaff> vendors = new ArrayList<>();

        public Draft numbered(String officeNumber) {
            number = officeNumber;
            return this;
        }

        public Draft named(String written, String reading) {
            name = written;
            kana = reading;
            return this;
        }

        public Draft of(String corporationName) {
            corporation = corporationName;
            return this;
        }

        public Draft phone(String written) {
            phone = written;
            return this;
        }

        public Draft noted(String words) {
            note = words;
            return this;
        }

        public Draft offering(String... codes) {
            services = List.of(codes);
            return this;
        }

        public Draft at(AdoptionStage reached) {
            stage = reached;
            return this;
        }

        public Draft designatedOn(LocalDate day) {
            designatedOn = day;
            return this;
        }

        public Draft listed() {
            listing = Listing.LISTED;
            return this;
        }

        /** A member of the liaison council, whose secretariat sees its card. */
        public Draft councilMember() {
            member = true;
            return this;
        }

        public Draft grantedTo(Viewer.VendorStaff vendor) {
            vendors.add(vendor);
            return this;
        }

        public CareOfficeId saved() {
            var id = insert();
            services.forEach(code -> designate(id, code));
            if (stage != AdoptionStage.NOT_CONTACTED) {
                climb(id);
            }
            vendors.forEach(vendor -> grant(id, "VENDOR", vendor.vendor().value(), vendor.lead() ? null : vendor));
            if (member) {
                grant(id, "COUNCIL", 1, null);
            }
            return id;
        }

        private CareOfficeId insert() {
            var corporationId = corporation();
            var nameKey = SearchText.nameKey(name, kana, number);
            var phoneKey = SearchText.phone(phone);
            var key = new GeneratedKeyHolder();
            jdbc.sql("""
                            INSERT INTO care_office (office_number, name, kana, kana_sort, name_key, search_key,
                                corporation_id, corporation_sort, service_codes, lead_service, municipality_code, address,
                                phone, phone_key, note, first_designated_on, listing, council_member, updated_at)
                            VALUES (:number, :name, :kana, :sort, :nameKey, :searchKey, :corporation, :corporationSort,
                                :services, :lead, '272035', '大阪府豊中市見本町1丁目2-3', :phone, :phoneKey, :note, :designated,
                                :listing, :member, '2026-01-01')""")
                    .param("number", number)
                    .param("name", name)
                    .param("kana", kana)
                    .param("sort", SearchKey.kana(kana))
                    .param("nameKey", bytes(nameKey))
                    .param(
                            "searchKey",
                            bytes(SearchText.searchKey(nameKey, phoneKey, SearchKey.corporation(corporation))))
                    .param("corporation", corporationId)
                    .param("corporationSort", SearchKey.corporation(corporation))
                    .param("services", services.stream().sorted().collect(Collectors.joining(",")))
                    .param("lead", services.getFirst())
                    .param("phone", phone)
                    .param("phoneKey", phoneKey)
                    .param("note", note)
                    .param("designated", designatedOn)
                    .param("listing", listing.name())
                    .param("member", member)
                    .update(key);
            return new CareOfficeId(Objects.requireNonNull(key.getKey()).longValue());
        }

        private long corporation() {
            var key = SearchKey.corporation(corporation);
            jdbc.sql("INSERT IGNORE INTO corporation (name, name_key, identity_key) VALUES (?, ?, ?)")
                    .params(corporation, key, "N:" + key)
                    .update();
            return jdbc.sql("SELECT id FROM corporation WHERE identity_key = ?")
                    .param("N:" + key)
                    .query(Long.class)
                    .single();
        }

        private void designate(CareOfficeId id, String code) {
            jdbc.sql("""
                            INSERT INTO service_designation
                                (care_office_id, service_code, service_name, name, days, designated_on, row_hash, source)
                            VALUES (?, ?, ?, ?, '平日', ?, 0, 'test')""")
                    .param(id.value())
                    .param(code)
                    .param(ServiceTypes.coded(code).orElseThrow().name())
                    .param(name)
                    .param(designatedOn)
                    .update();
        }

        private void climb(CareOfficeId id) {
            var clerk = people.cityStaff();
            for (var step = 1; step <= stage.ordinal(); step++) {
                var from = AdoptionStage.values()[step - 1];
                var to = AdoptionStage.values()[step];
                var evidence = new Evidence(EvidenceKind.supporting(from, to).getFirst(), today(), "電話で確認");
                service.advance(clerk, OperationId.fresh(), id, from, to, evidence, false);
            }
        }

        private void grant(CareOfficeId id, String kind, long holder, Viewer.@Nullable VendorStaff visitor) {
            jdbc.sql("""
                            INSERT INTO case_grant (care_office_id, holder_kind, holder_id, visitor_id, depth, starts_on)
                            VALUES (?, ?, ?, ?, ?, ?)""")
                    .param(id.value())
                    .param(kind)
                    .param(holder)
                    .param(visitor == null ? null : visitor.account().value())
                    .param(kind.equals("VENDOR") ? "CASE" : "CARD")
                    .param(today())
                    .update();
            if (kind.equals("VENDOR")) {
                jdbc.sql("UPDATE care_office SET vendor_id = ? WHERE id = ?")
                        .params(holder, id.value())
                        .update();
            }
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
