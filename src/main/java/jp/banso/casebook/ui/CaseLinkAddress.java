package jp.banso.casebook.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jp.banso.shared.ui.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The whole address of an office's link: below {@code banso.address}, or below the one at which the city itself opened Banso. */
@Component
class CaseLinkAddress {

    private final String address;

    CaseLinkAddress(@Value("${banso.address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
    }

    String of(String letters) {
        return (address.isEmpty() ? here() : address) + "/" + Places.caseReview(letters);
    }

    private static String here() {
        var request = VaadinServletRequest.getCurrent();
        if (request == null) {
            return "";
        }
        var scheme = request.getScheme();
        var port = request.getServerPort();
        var usual = port <= 0 || port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
