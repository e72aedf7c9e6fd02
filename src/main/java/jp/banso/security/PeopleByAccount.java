package jp.banso.security;

import java.time.Clock;
import java.util.Optional;
import jp.banso.shared.AccountId;
import org.springframework.stereotype.Component;

/** Makes viewers of accounts that may act today. */
@Component
class PeopleByAccount implements ActingPeople {

    private final AccountStates accounts;
    private final Clock clock;

    PeopleByAccount(AccountStates accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<Viewer> find(AccountId account) {
        return accounts.of(account)
                .filter(state -> state.mayActOn(UtcTimes.today(clock)))
                .map(AccountState::asViewer);
    }
}
