ALTER TABLE briefing_invitation MODIFY invited_by BIGINT NULL;
