package jp.banso.campaign;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface CampaignOfficeRepository extends Repository<CampaignOffice, Long> {

    /** As it is now, whatever the transaction has read before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CampaignOffice> findByCampaignIdAndCareOfficeIdAndRemovedAtIsNull(long campaign, long careOffice);

    CampaignOffice saveAndFlush(CampaignOffice office);
}
