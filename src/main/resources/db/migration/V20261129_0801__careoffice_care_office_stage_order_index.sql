CREATE INDEX care_office_stage_order ON care_office (stage, stage_since);
