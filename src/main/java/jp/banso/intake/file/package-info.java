/** Takes an uploaded file apart: decodes its text, finds its table and reads its rows; knows no database and no screen. */
@NullMarked
@NamedInterface("file")
package jp.banso.intake.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
