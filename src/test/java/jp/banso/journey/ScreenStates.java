package jp.banso.journey;

import java.util.List;

/**
 * What one room's pages can show, beside themselves. A page whose address has no parameter is looked at empty and filled
 * without being named; a page with a parameter, a dialog and an error is looked at when its room names it here. A bean in
 * the room's tests, next to its object mother.
 */
public interface ScreenStates {

    /** Puts into the empty database what the room's pages need, and answers the states in the order they are looked at. */
    List<ScreenState> states();
}
