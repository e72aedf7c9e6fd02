ALTER TABLE survey_wave
    ADD COLUMN letter_words VARCHAR(600) NOT NULL DEFAULT '';
