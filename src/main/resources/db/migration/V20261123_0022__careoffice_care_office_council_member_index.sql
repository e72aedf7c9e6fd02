CREATE INDEX care_office_council_member ON care_office (council_member);
