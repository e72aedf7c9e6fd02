ALTER TABLE casebook_entry
    ADD mailed_at DATETIME(6) NULL,
    ADD reminded_at DATETIME(6) NULL,
    ADD CONSTRAINT casebook_entry_reminded CHECK (reminded_at IS NULL OR mailed_at IS NOT NULL);
