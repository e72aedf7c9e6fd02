package jp.banso.security;

import java.util.Optional;
import jp.banso.shared.AccountId;

/**
 * People who are not at the screen: for what is prepared for somebody else, cut to what that person may see at this moment.
 */
public interface ActingPeople {

    /** The person as a viewer; empty where the account is unknown, disabled or past its last day. */
    Optional<Viewer> find(AccountId account);
}
