package jp.banso.support;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UsageReportRepository extends Repository<UsageReport, Long> {

    UsageReport saveAndFlush(UsageReport report);

    Optional<UsageReport> findByCareOfficeIdAndMonth(long careOfficeId, LocalDate month);
}
