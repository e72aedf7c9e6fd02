CREATE INDEX care_office_next_action_on ON care_office (next_action_on);
