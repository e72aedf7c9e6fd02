package jp.banso.security;

import org.springframework.data.domain.Sort;

/** The orders an account list may have; anything else falls back to the name at sign-in. */
public enum AccountSort {
    USERNAME("a.username"),
    DISPLAY_NAME("a.display_name"),
    ROLE("a.role"),
    VENDOR("v.name"),
    LAST_DAY("a.expires_on"),
    LAST_SIGNED_IN("a.last_signed_in_at");

    private final String column;

    AccountSort(String column) {
        this.column = column;
    }

    static String orderBy(Sort sort) {
        for (var order : sort) {
            for (var known : values()) {
                if (known.name().equals(order.getProperty())) {
                    return known.column + (order.isAscending() ? " ASC" : " DESC") + ", a.id";
                }
            }
        }
        return "a.username ASC, a.id";
    }
}
