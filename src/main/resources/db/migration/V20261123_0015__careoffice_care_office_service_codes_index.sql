CREATE INDEX care_office_service_codes ON care_office (service_codes);
