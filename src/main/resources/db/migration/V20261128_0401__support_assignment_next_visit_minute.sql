ALTER TABLE support_assignment
    ADD COLUMN next_visit_minute INT NULL AFTER next_visit_on,
    ADD CONSTRAINT support_assignment_visit_minute
        CHECK (next_visit_minute IS NULL OR (next_visit_on IS NOT NULL AND next_visit_minute BETWEEN 0 AND 1439));
