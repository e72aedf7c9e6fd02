CREATE INDEX care_office_listing ON care_office (listing);
