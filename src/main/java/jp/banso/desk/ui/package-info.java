/** The desk's screens: the list, the form beside the telephone, one inquiry, the questions asked often, counts by month. */
@NullMarked
package jp.banso.desk.ui;

import org.jspecify.annotations.NullMarked;
