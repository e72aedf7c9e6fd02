ALTER TABLE support_assignment
    ADD COLUMN ready_start BOOLEAN NULL,
    ADD COLUMN override_words VARCHAR(500) NOT NULL DEFAULT '',
    ADD CONSTRAINT support_assignment_override CHECK (ready_start IS NULL OR ready_start = (override_words = ''));
