CREATE INDEX care_office_stage ON care_office (stage);
