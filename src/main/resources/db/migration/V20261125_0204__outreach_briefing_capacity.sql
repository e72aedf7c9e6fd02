ALTER TABLE briefing_session
    ADD COLUMN capacity SMALLINT NULL AFTER place,
    ADD CONSTRAINT briefing_session_capacity CHECK (capacity BETWEEN 1 AND 9999);
