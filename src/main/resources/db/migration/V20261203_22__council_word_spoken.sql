ALTER TABLE council_word ADD KEY council_word_spoken_on (spoken_on);
