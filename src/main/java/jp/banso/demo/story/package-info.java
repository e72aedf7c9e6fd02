/**
 * How the invented city came to where it stands: its people and register move in, then its programme is told scene by
 * scene, each through the services the screens use and at its own moment.
 */
@NullMarked
package jp.banso.demo.story;

import org.jspecify.annotations.NullMarked;
