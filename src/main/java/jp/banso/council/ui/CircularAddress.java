package jp.banso.council.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jp.banso.shared.ui.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The whole address of a copy: below {@code banso.address}, or below the one at which Banso itself was opened. */
@Component
class CircularAddress {

    private final String address;

    CircularAddress(@Value("${banso.address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
    }

    String of(String letters) {
        return (address.isEmpty() ? here() : address) + "/" + Places.circularCopy(letters);
    }

    private static String here() {
        var request = VaadinServletRequest.getCurrent();
        if (request == null) {
            return "";
        }
        var scheme = request.getScheme();
        var port = request.getServerPort();
        var usual = port <= 0 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
