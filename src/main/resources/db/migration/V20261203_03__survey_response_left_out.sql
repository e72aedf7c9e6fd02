ALTER TABLE survey_response
    ADD COLUMN left_out_at DATETIME(6) NULL,
    ADD COLUMN left_out_by BIGINT NULL,
    ADD COLUMN left_out_name VARCHAR(100) NOT NULL DEFAULT '',
    ADD COLUMN left_out_reason VARCHAR(200) NOT NULL DEFAULT '',
    ADD KEY survey_response_left_out_by (left_out_by),
    ADD CONSTRAINT survey_response_left_out_account FOREIGN KEY (left_out_by) REFERENCES account (id),
    ADD CONSTRAINT survey_response_left_out CHECK (
        (left_out_at IS NULL) = (left_out_reason = '') AND (left_out_at IS NULL OR finished_at IS NOT NULL));
