/**
 * The register's own writing: compares with what is there, keeps a change set, applies and undoes it set by set. Only
 * the intake calls it, and the listing for what a person takes over from the public list, so the tables of offices and
 * designations have one owner.
 */
@NullMarked
@NamedInterface("register")
package jp.banso.careoffice.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
