/** Banso: a city brings its care offices onto the care-plan data exchange, one office at a time. */
@NullMarked
package jp.banso;

import org.jspecify.annotations.NullMarked;
