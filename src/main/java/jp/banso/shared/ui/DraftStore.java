package jp.banso.shared.ui;

import java.util.Optional;

/** Where the unfinished texts of the person who is signed in are kept; nobody else's are ever seen through it. */
public interface DraftStore {

    /** Keeps nothing: for a form whose every answer is stored as it is given, so that only the device is behind. */
    DraftStore NONE = new DraftStore() {
        @Override
        public Optional<String> load(String key) {
            return Optional.empty();
        }

        @Override
        public void save(String key, String text) {}

        @Override
        public void discard(String key) {}
    };

    Optional<String> load(String key);

    /** Keeps the text under the key (at most 120 characters), in the place of an earlier one. */
    void save(String key, String text);

    /** Removes the text, if there is one. */
    void discard(String key);
}
