CREATE INDEX care_office_stage_since ON care_office (stage_since);
