ALTER TABLE survey_invitation
    ADD COLUMN council_on DATE NULL;
