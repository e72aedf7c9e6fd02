ALTER TABLE council_circular ADD KEY council_circular_sent_at (sent_at);
