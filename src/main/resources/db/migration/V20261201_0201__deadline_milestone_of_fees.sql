ALTER TABLE milestone
    DROP CONSTRAINT milestone_purpose,
    ADD CONSTRAINT milestone_purpose CHECK (purpose IN ('PREPARE_FROM', 'MOVE', 'PLEDGE', 'SUBSIDY', 'FEE', 'OTHER'));
