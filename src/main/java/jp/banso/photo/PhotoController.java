package jp.banso.photo;

import java.time.Duration;
import jp.banso.security.CurrentViewer;
import jp.banso.security.CurrentViewer.SignedOut;
import jp.banso.shared.Unseen;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands a photograph to whoever may read its note; to everybody else it does not exist. Kept by their browser alone, for a minute. */
@RestController
class PhotoController {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final PhotoQueries photos;
    private final CurrentViewer current;

    PhotoController(PhotoQueries photos, CurrentViewer current) {
        this.photos = photos;
        this.current = current;
    }

    @GetMapping("/photos/{id:[1-9][0-9]{0,17}}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable long id) {
        if (current.mustChangePassword()) {
            throw new SignedOut();
        }
        return photos.picture(current.get(), id)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"visit-" + id + ".jpg\"")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    void signInFirst(SignedOut nobody) {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notForThisRole(Unseen unseen) {}
}
