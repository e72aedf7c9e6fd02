/** Campaigns on screen: all of them, one of them, and how one is drawn up from the office list. */
@NullMarked
package jp.banso.campaign.ui;

import org.jspecify.annotations.NullMarked;
