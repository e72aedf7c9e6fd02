package jp.banso.demo.story;

import java.time.LocalDateTime;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import jp.banso.security.Viewer;

/**
 * One thing somebody does at a moment of Tokyo; all of it happens or nothing. {@code act} answers the id of what it made (0
 * for none), {@code after} hears that id also when the scene had been played in an earlier start.
 */
record Scene(LocalDateTime at, String name, Viewer who, LongSupplier act, LongConsumer after) {}
