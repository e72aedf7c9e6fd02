ALTER TABLE visit_photo
    MODIFY COLUMN note_id BIGINT NULL,
    ADD COLUMN assignment_id BIGINT NULL AFTER note_id,
    ADD COLUMN taken_on      DATE   NULL AFTER assignment_id,
    ADD KEY visit_photo_waiting (assignment_id, taken_on),
    ADD CONSTRAINT visit_photo_assignment FOREIGN KEY (assignment_id) REFERENCES support_assignment (id),
    ADD CONSTRAINT visit_photo_belongs CHECK (note_id IS NOT NULL OR (assignment_id IS NOT NULL AND taken_on IS NOT NULL));
