CREATE INDEX care_office_disposition ON care_office (disposition);
