ALTER TABLE briefing_application ADD KEY briefing_application_state (state, session_id);
