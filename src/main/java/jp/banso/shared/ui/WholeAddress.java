package jp.banso.shared.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The whole address of a place, for paper, mail and other programs: below {@code banso.address}, or below the one at which
 * whoever asks opened Banso.
 */
@Component
public class WholeAddress {

    private final String address;

    WholeAddress(@Value("${banso.address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** {@code place} as {@link Places} gives it, without a slash before it. */
    public String of(String place) {
        return (address.isEmpty() ? here() : address) + "/" + place;
    }

    /** As {@link #of}, where nobody asks: empty unless {@code banso.address} is set. */
    Optional<String> known(String place) {
        return address.isEmpty() ? Optional.empty() : Optional.of(address + "/" + place);
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
