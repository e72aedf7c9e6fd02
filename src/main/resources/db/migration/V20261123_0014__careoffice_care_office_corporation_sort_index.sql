CREATE INDEX care_office_corporation_sort ON care_office (corporation_sort);
