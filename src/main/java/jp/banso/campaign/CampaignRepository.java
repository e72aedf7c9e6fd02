package jp.banso.campaign;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface CampaignRepository extends Repository<Campaign, Long> {

    /** Held until the end of the transaction: two people who change one list take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Campaign> findById(long id);

    Campaign saveAndFlush(Campaign campaign);
}
