package jp.banso.visitpack;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.banso.security.CurrentViewer;
import jp.banso.security.CurrentViewer.SignedOut;
import jp.banso.security.Viewer;
import jp.banso.shared.Unseen;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What the page on the device talks to. 401: sign in first. 403: the token is of another session, read the pack anew. 404: the
 * role has no pack. 409: somebody else is signed in than the person whose entries these are.
 */
@RestController
class VisitPackController {

    /** Room for one photograph of 1600 pixels a side, in Base64. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private static final int MOST = 50;

    private final VisitPackQueries packs;
    private final VisitPackService entries;
    private final CurrentViewer current;
    private final ObjectMapper json;

    VisitPackController(VisitPackQueries packs, VisitPackService entries, CurrentViewer current, ObjectMapper json) {
        this.packs = packs;
        this.entries = entries;
        this.current = current;
        this.json = json;
    }

    /** The pack, and the token with which entries are sent in this session. */
    record Handed(String token, VisitPack pack) {}

    /** What became of each entry, in their order. */
    record Taken(List<EntryAnswer> answers) {}

    @GetMapping(path = "/api/visit-pack", produces = MediaType.APPLICATION_JSON_VALUE)
    Handed hand(HttpServletRequest request) {
        var viewer = viewer();
        var pack = packs.pack(viewer);
        return new Handed(SessionToken.of(request), pack);
    }

    @PostMapping(
            path = "/api/visit-pack/entries",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Taken take(HttpServletRequest request) throws IOException {
        var viewer = viewer();
        if (!SessionToken.isCarriedBy(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var sent = read(request);
        if (sent.path("account").asLong(0) != viewer.account().value()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        var answers = new ArrayList<EntryAnswer>();
        for (var entry : sent.path("entries")) {
            if (answers.size() < MOST) {
                answers.add(answer(viewer, entry));
            }
        }
        return new Taken(answers);
    }

    private EntryAnswer answer(Viewer viewer, JsonNode sent) {
        try {
            return entries.take(viewer, json.treeToValue(sent, DeviceEntry.class));
        } catch (JacksonException strange) {
            return EntryAnswer.refused(operation(sent), "not-understood");
        }
    }

    private static UUID operation(JsonNode sent) {
        try {
            return UUID.fromString(sent.path("operation").asString(""));
        } catch (IllegalArgumentException none) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private JsonNode read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            return json.readTree(body);
        } catch (JacksonException broken) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Whoever came in with a one-time password chooses one of their own first, at the screens. */
    private Viewer viewer() {
        if (current.mustChangePassword()) {
            throw new SignedOut();
        }
        return current.get();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    void signInFirst(SignedOut nobody) {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notForThisRole(Unseen unseen) {}
}
