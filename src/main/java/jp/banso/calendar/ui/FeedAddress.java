package jp.banso.calendar.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The whole address of a calendar: below {@code banso.address}, or below the one at which the person opened Banso. */
@Component
class FeedAddress {

    private final String address;

    FeedAddress(@Value("${banso.address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
    }

    String of(String secret) {
        return (address.isEmpty() ? here() : address) + "/calendar/" + secret + ".ics";
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
