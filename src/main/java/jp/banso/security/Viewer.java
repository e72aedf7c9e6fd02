package jp.banso.security;

import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.shared.VendorId;

/**
 * The person who asks. Every query and command takes one first; what it may see follows from it alone. Only the
 * security module makes viewers, from an account that is enabled at that moment.
 */
public sealed interface Viewer {

    AccountId account();

    String name();

    Role role();

    /** As history and audit keep the person. */
    default Actor actor() {
        return new Actor(account(), name());
    }

    /** City staff see every case; administrators also manage accounts, masters and imports. */
    record CityStaff(AccountId account, String name, boolean administrator) implements Viewer {

        @Override
        public Role role() {
            return administrator ? Role.CITY_ADMIN : Role.CITY_STAFF;
        }
    }

    /** A firm's lead sees the firm's assigned cases, a visitor only the visitor's own. */
    record VendorStaff(AccountId account, String name, VendorId vendor, boolean lead) implements Viewer {

        @Override
        public Role role() {
            return lead ? Role.VENDOR_LEAD : Role.VENDOR_VISITOR;
        }
    }

    /** The liaison council's secretariat: its members, names and progress only. */
    record CouncilSecretariat(AccountId account, String name) implements Viewer {

        @Override
        public Role role() {
            return Role.LIAISON;
        }
    }

    /** The support desk: the directory of offices (name, phone, stage). */
    record SupportDesk(AccountId account, String name) implements Viewer {

        @Override
        public Role role() {
            return Role.DESK;
        }
    }

    /** Prefecture and executives: totals only, never one case. */
    record Observer(AccountId account, String name) implements Viewer {

        @Override
        public Role role() {
            return Role.VIEWER;
        }
    }
}
