/** The office list, the case page with its dialogs, and the overview. */
@NullMarked
package jp.banso.careoffice.ui;

import org.jspecify.annotations.NullMarked;
