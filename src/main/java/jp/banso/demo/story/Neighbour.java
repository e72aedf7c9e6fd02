package jp.banso.demo.story;

import java.util.List;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceTypes;

/** An office of the register, as the story needs it. */
record Neighbour(CareOfficeId id, String number, String name, List<String> services, String phone) {

    OfficeNumber officeNumber() {
        return OfficeNumber.parse(number).orElseThrow();
    }

    boolean plansCare() {
        return services.contains("430");
    }

    boolean isIn(ServiceCategory category) {
        return services.stream()
                .flatMap(code -> ServiceTypes.coded(code).stream())
                .anyMatch(service -> service.category() == category);
    }
}
