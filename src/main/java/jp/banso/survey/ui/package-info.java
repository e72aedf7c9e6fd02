/** The screens of surveys: the city's rounds, and the form an office answers on a phone. */
@NullMarked
package jp.banso.survey.ui;

import org.jspecify.annotations.NullMarked;
