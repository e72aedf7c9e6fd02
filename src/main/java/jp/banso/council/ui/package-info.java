/** The council on screen: members and their lists for the city, totals for its secretariat. */
@NullMarked
package jp.banso.council.ui;

import org.jspecify.annotations.NullMarked;
