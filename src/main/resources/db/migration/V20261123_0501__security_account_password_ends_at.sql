ALTER TABLE account
    ADD COLUMN password_ends_at DATETIME(6) NULL AFTER must_change_password;
