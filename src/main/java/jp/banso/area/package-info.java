/** The municipalities of the prefecture beside each other: dated counts of users by area, wards summed into their city, and their outlines. */
@NullMarked
@ApplicationModule(allowedDependencies = {"intake :: file", "security", "shared", "shared :: ui", "shared :: files"})
package jp.banso.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
