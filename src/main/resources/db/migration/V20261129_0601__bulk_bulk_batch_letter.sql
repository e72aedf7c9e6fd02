ALTER TABLE bulk_batch
    DROP CONSTRAINT bulk_batch_act,
    ADD CONSTRAINT bulk_batch_act CHECK (act IN ('OWNER', 'PLAN', 'TAG', 'UNTAG', 'INVITE', 'CAMPAIGN', 'LETTER'));
