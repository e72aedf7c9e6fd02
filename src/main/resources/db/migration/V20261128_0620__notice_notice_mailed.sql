ALTER TABLE notice ADD COLUMN mailed_at DATETIME(6) NULL, ADD KEY notice_unmailed (account_id, mailed_at);
