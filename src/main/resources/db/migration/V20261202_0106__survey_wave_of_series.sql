ALTER TABLE survey_wave
    ADD COLUMN series_id BIGINT NULL,
    ADD COLUMN step VARCHAR(10) NULL,
    ADD UNIQUE KEY survey_wave_step (series_id, step),
    ADD CONSTRAINT survey_wave_series FOREIGN KEY (series_id) REFERENCES survey_series (id),
    ADD CONSTRAINT survey_wave_in_series CHECK ((series_id IS NULL) = (step IS NULL));
