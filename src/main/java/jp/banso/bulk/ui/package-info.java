/** The menu above the office list, what is asked and shown before an act on many offices, and the report afterwards. */
@NullMarked
package jp.banso.bulk.ui;

import org.jspecify.annotations.NullMarked;
