ALTER TABLE survey_invitation
    ADD COLUMN lettered_at DATETIME(6) NULL;
