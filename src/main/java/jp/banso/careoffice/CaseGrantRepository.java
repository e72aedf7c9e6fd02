package jp.banso.careoffice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseGrantRepository extends Repository<CaseGrant, Long> {

    CaseGrant save(CaseGrant grant);

    @Query("""
            select g from CaseGrant g
            where g.careOfficeId = :office and g.holderKind = :holder and (g.endsOn is null or g.endsOn > :day)""")
    List<CaseGrant> open(long office, CaseGrant.Holder holder, LocalDate day);
}
