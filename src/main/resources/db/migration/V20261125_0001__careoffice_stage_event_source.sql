ALTER TABLE stage_event
    ADD COLUMN source_sort VARCHAR(20) NULL AFTER evidence_note,
    ADD COLUMN source_id BIGINT NULL AFTER source_sort,
    ADD CONSTRAINT stage_event_source CHECK ((source_sort IS NULL) = (source_id IS NULL));
