UPDATE case_grant SET ends_on = GREATEST(starts_on, CURRENT_DATE), version = version + 1
WHERE holder_kind = 'COUNCIL' AND ends_on IS NULL;
