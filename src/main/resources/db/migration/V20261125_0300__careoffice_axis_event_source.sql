ALTER TABLE axis_event
    ADD COLUMN source_sort VARCHAR(20) NULL AFTER comment,
    ADD COLUMN source_id BIGINT NULL AFTER source_sort,
    ADD CONSTRAINT axis_event_source CHECK ((source_sort IS NULL) = (source_id IS NULL));
