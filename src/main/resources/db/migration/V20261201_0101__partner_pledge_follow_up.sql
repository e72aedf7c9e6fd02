-- What came of a word that was met: whether a call was planned for it, and who has told the office since.
ALTER TABLE partner_pledge
    ADD COLUMN planned     BOOLEAN      NOT NULL DEFAULT FALSE,
    ADD COLUMN told_at     DATETIME(6)  NULL,
    ADD COLUMN told_by     BIGINT       NULL,
    ADD COLUMN teller_name VARCHAR(100) NOT NULL DEFAULT '',
    ADD KEY partner_pledge_teller (told_by),
    ADD CONSTRAINT partner_pledge_teller FOREIGN KEY (told_by) REFERENCES account (id),
    ADD CONSTRAINT partner_pledge_told CHECK (told_at IS NULL OR state = 'FIRED');
