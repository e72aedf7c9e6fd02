ALTER TABLE survey_form
    MODIFY COLUMN code VARCHAR(20) NOT NULL,
    ADD COLUMN questionnaire_id BIGINT NULL,
    ADD COLUMN published_at DATETIME(6) NULL,
    ADD COLUMN published_by BIGINT NULL,
    ADD COLUMN publisher_name VARCHAR(100) NOT NULL DEFAULT '',
    ADD KEY survey_form_questionnaire (questionnaire_id),
    ADD KEY survey_form_published_by (published_by),
    ADD CONSTRAINT survey_form_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES survey_questionnaire (id),
    ADD CONSTRAINT survey_form_account FOREIGN KEY (published_by) REFERENCES account (id);
