package jp.banso.portal.ui;

import java.net.URI;
import java.util.UUID;
import jp.banso.shared.OperationId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How the public's pages are answered: never kept, and after something was sent the browser is led on. */
final class Answers {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private Answers() {}

    static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html);
    }

    /** What nobody finds here. */
    static ResponseEntity<String> missing(String html) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html);
    }

    /** Leads on to a page of the portal: loading it anew sends nothing again. */
    static ResponseEntity<String> on(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** Leads on to the receipt of that operation, which whoever sent it alone can name. */
    static ResponseEntity<String> receipt(String address, OperationId operation) {
        return on(address + "?of=" + operation.value());
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
