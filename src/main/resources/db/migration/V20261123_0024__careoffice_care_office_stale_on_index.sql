CREATE INDEX care_office_stale_on ON care_office (stale_on);
