ALTER TABLE survey_wave
    DROP CONSTRAINT survey_wave_days,
    ADD CONSTRAINT survey_wave_days CHECK (opens_on <= closes_on + INTERVAL 1 DAY);
