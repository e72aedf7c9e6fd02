package jp.banso;

import java.util.Map;
import java.util.TreeMap;
import jp.banso.security.AccountStanding;
import jp.banso.security.PasswordFlaw;
import jp.banso.security.Role;
import jp.banso.security.SessionEnd;
import jp.banso.shared.ServiceCategory;

/** Which enums people read, and the prefix of their texts' keys. */
final class Shown {

    private Shown() {}

    static Map<String, Class<? extends Enum<?>>> enums() {
        var shown = new TreeMap<String, Class<? extends Enum<?>>>();
        shown.put("category.", ServiceCategory.class);
        shown.put("role.", Role.class);
        shown.put("security.ended.", SessionEnd.class);
        shown.put("security.password.flaw.", PasswordFlaw.class);
        shown.put("security.standing.", AccountStanding.class);
        shown.put("shell.home.line.", Role.class);
        return shown;
    }
}
