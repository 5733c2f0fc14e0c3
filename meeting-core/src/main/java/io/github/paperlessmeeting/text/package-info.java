/**
 * Text as meetings carry it: Unicode normalisation at the border, the form of identifiers and codes, and messages that
 * are kept as a key with arguments until somebody reads them in a language.
 *
 * <p>Belongs here: what is true of any text whatever the document says with it. May use no other package.
 */
@NullMarked
package io.github.paperlessmeeting.text;

import org.jspecify.annotations.NullMarked;
