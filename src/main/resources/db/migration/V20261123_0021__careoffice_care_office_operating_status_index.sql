CREATE INDEX care_office_operating_status ON care_office (operating_status);
