ALTER TABLE briefing_session
    ADD COLUMN starts_at TIME NULL AFTER held_on,
    ADD COLUMN ends_at TIME NULL AFTER starts_at,
    ADD COLUMN apply_until DATE NULL AFTER ends_at,
    ADD CONSTRAINT briefing_session_times CHECK (ends_at IS NULL OR (starts_at IS NOT NULL AND ends_at > starts_at)),
    ADD CONSTRAINT briefing_session_apply CHECK (apply_until IS NULL OR apply_until <= held_on);
