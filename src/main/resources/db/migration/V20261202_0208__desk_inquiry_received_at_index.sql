ALTER TABLE inquiry
    ADD KEY inquiry_channel_received (channel, received_at);
