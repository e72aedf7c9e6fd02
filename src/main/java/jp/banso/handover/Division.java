package jp.banso.handover;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;

/** Who takes what: everything goes to one successor but the cases named here, which go to theirs. */
public record Division(AccountId rest, Map<CareOfficeId, AccountId> cases) {

    public Division {
        cases = Map.copyOf(cases);
    }

    public static Division allTo(AccountId successor) {
        return new Division(successor, Map.of());
    }

    /** Who takes this case, and what is watched there. */
    public AccountId of(CareOfficeId office) {
        return cases.getOrDefault(office, rest);
    }

    Collection<AccountId> successors() {
        var all = new HashSet<>(cases.values());
        all.add(rest);
        return all;
    }
}
