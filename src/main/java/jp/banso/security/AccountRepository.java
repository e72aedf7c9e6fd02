package jp.banso.security;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Optional<Account> findById(long id);

    boolean existsByUsername(String username);

    Account saveAndFlush(Account account);
}
