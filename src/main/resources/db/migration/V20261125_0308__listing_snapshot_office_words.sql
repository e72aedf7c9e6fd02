ALTER TABLE snapshot_office
    ADD COLUMN words VARCHAR(500) NOT NULL DEFAULT '' AFTER decider;
