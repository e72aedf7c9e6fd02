CREATE INDEX care_office_phone_key ON care_office (phone_key);
