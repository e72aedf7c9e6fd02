ALTER TABLE support_visit_note
    ADD COLUMN withdrawn_at     DATETIME(6)  NULL,
    ADD COLUMN withdrawn_by     BIGINT       NULL,
    ADD COLUMN withdrawer_name  VARCHAR(100) NOT NULL DEFAULT '',
    ADD COLUMN withdrawn_reason VARCHAR(200) NOT NULL DEFAULT '',
    ADD KEY support_visit_withdrawer (withdrawn_by),
    ADD CONSTRAINT support_visit_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES account (id),
    ADD CONSTRAINT support_visit_withdrawn CHECK (
        (withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason = '')
        AND (withdrawn_at IS NULL OR (met = '' AND work_done = '' AND tested_on IS NULL AND use_applied_on IS NULL)));
