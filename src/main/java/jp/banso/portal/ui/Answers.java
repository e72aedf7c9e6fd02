package jp.banso.portal.ui;

import java.net.URI;
import java.util.UUID;
import jp.banso.shared.OperationId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How the public's pages are answered: never kept, and after a question is taken the browser is led on. */
final class Answers {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private Answers() {}

    static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html);
    }

    /** Loading the page anew asks nothing again. */
    static ResponseEntity<String> received(String number) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/portal/received?number=" + number))
                .build();
    }

    /** The act the form was handed out with; a form without one asks anew. */
    static OperationId operation(String typed) {
        try {
            return new OperationId(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return OperationId.fresh();
        }
    }
}
