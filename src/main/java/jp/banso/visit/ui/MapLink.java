package jp.banso.visit.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * An address as a link that the person's own map program opens when tapped; the page itself loads nothing from anywhere.
 * {@code banso.map-link} is what stands before the address, {@code geo:0,0?q=} unless the installation sets another.
 */
@Component
class MapLink {

    private final String before;

    MapLink(@Value("${banso.map-link:geo:0,0?q=}") String before) {
        if (!before.startsWith("geo:") && !before.startsWith("https:")) {
            throw new IllegalArgumentException("banso.map-link begins with geo: or https:");
        }
        this.before = before;
    }

    Anchor to(String address) {
        // A plus sign is a space in forms only; map programs want the escape.
        var escaped = URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
        var link = new Anchor();
        link.setText(address);
        link.setUnsafeHref(before + escaped);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("visit-map");
        return link;
    }
}
