ALTER TABLE survey_invitation
    ADD COLUMN due_on DATE NULL,
    ADD COLUMN closes_on DATE NULL,
    ADD COLUMN mailed_at DATETIME(6) NULL,
    ADD COLUMN reminded_at DATETIME(6) NULL,
    ADD CONSTRAINT survey_invitation_due CHECK ((due_on IS NULL) = (closes_on IS NULL));
