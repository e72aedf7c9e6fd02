package jp.banso.casebook;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.photo.PhotoQueries;
import jp.banso.photo.PhotoReading;
import jp.banso.photo.PhotoReading.Read;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Photographs of entries: sent anew or copied from a visit, each with words for who does not see it (CSB-06). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CasebookPhotoService {

    public static final int MOST = 6;
    public static final int LONGEST_WORDS = 200;

    private final EntryDesk desk;
    private final TextBook texts;
    private final PhotoQueries photos;
    private final JdbcClient jdbc;

    CasebookPhotoService(EntryDesk desk, TextBook texts, PhotoQueries photos, JdbcClient jdbc) {
        this.desk = desk;
        this.texts = texts;
        this.photos = photos;
        this.jdbc = jdbc;
    }

    /** Adds a JPEG or PNG, drawn anew without anything but the picture. {@code showsName}: it stays out unless named. */
    public CasebookDecision add(
            Viewer viewer,
            OperationId operation,
            CasebookId id,
            long version,
            String description,
            boolean showsName,
            byte[] bytes) {
        var words = description.strip();
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            return new CasebookDecision.Refused("description-needed");
        }
        return switch (PhotoReading.read(bytes)) {
            case Read.Unfit unfit -> new CasebookDecision.Refused("photo-" + unfit.reason());
            case Read.Picture picture ->
                change(viewer, operation, "casebook.photo", id, version, text -> {
                    var there = jdbc.sql("SELECT COUNT(*) FROM casebook_photo WHERE text_id = ?")
                            .param(text)
                            .query(Integer.class)
                            .single();
                    if (there >= MOST) {
                        return "too-many-photos";
                    }
                    jdbc.sql("""
                                    INSERT INTO casebook_photo (text_id, image, width, height, description, shows_name)
                                    VALUES (?, ?, ?, ?, ?, ?)""")
                            .params(text, picture.jpeg(), picture.width(), picture.height(), words, showsName)
                            .update();
                    return "";
                });
        };
    }

    /** Adds a copy of a photograph of a visit; what becomes of that one does not touch the copy. */
    public CasebookDecision copy(
            Viewer viewer,
            OperationId operation,
            CasebookId id,
            long version,
            long visitPhoto,
            String description,
            boolean showsName) {
        return photos.picture(viewer, visitPhoto)
                .map(bytes -> add(viewer, operation, id, version, description, showsName, bytes))
                .orElseGet(() -> new CasebookDecision.Refused("photo-gone"));
    }

    /** Takes a photograph out of the text that is written now; {@code place} counts from 0. */
    public CasebookDecision remove(Viewer viewer, OperationId operation, CasebookId id, long version, int place) {
        return change(viewer, operation, "casebook.photo-out", id, version, text -> {
            var gone = jdbc.sql("SELECT id FROM casebook_photo WHERE text_id = ? ORDER BY id LIMIT 1 OFFSET ?")
                    .params(text, Math.max(0, place))
                    .query(Long.class)
                    .optional();
            gone.ifPresent(photo -> jdbc.sql("DELETE FROM casebook_photo WHERE id = ?")
                    .param(photo)
                    .update());
            return gone.isPresent() ? "" : "photo-gone";
        });
    }

    private interface Change {
        /** Why not, or nothing. */
        String to(long text);
    }

    private CasebookDecision change(
            Viewer viewer, OperationId operation, String kind, CasebookId id, long version, Change change) {
        return desk.act(viewer, operation, kind, id, version, EntryDesk::meanwhile, entry -> {
            if (entry.state().isOver()) {
                return new CasebookDecision.Refused("over");
            }
            var number = entry.revise(desk.now());
            var why = change.to(texts.open(viewer, id, number));
            if (!why.isEmpty()) {
                return new CasebookDecision.Refused(why);
            }
            desk.tell(viewer.actor(), entry, kind, "", "");
            return desk.done(entry);
        });
    }
}
