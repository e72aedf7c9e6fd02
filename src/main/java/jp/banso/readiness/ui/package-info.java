/** The telephone check on the case page and in the list of applications, and what it is worth in visits. */
@NullMarked
package jp.banso.readiness.ui;

import org.jspecify.annotations.NullMarked;
