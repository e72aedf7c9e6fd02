package jp.banso.security;

import java.time.Instant;

/** One place where a person is signed in, as the person sees it; {@code browser} is a product name or empty. */
public record OwnSession(Instant since, Instant lastAct, String address, String browser, boolean current) {}
