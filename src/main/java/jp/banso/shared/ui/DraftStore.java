package jp.banso.shared.ui;

import java.util.Optional;

/** Where the unfinished texts of the person who is signed in are kept; nobody else's are ever seen through it. */
public interface DraftStore {

    Optional<String> load(String key);

    /** Keeps the text under the key (at most 120 characters), in the place of an earlier one. */
    void save(String key, String text);

    /** Removes the text, if there is one. */
    void discard(String key);
}
