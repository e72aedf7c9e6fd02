package jp.banso.security;

/** An account to be opened. {@code username} is normalised (width, case, blanks); its form is checked on opening. */
public record NewAccount(String username, AccountProfile profile) {

    public NewAccount {
        username = Usernames.normalised(username);
    }

    /** 3 to 60 of {@code a-z 0-9 . _ -}, beginning with a letter or digit. */
    public boolean wellNamed() {
        return Usernames.wellFormed(username);
    }

    /** Whether a typed name would be taken, for a form that asks early. */
    public static boolean isWellNamed(String typed) {
        return Usernames.wellFormed(Usernames.normalised(typed));
    }
}
