ALTER TABLE vendor
    ADD COLUMN capacity INT NULL,
    ADD CONSTRAINT vendor_capacity CHECK (capacity IS NULL OR capacity BETWEEN 1 AND 9999);
