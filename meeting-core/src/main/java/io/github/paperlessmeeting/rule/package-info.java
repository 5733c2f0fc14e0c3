/**
 * The rules that a whole meeting must keep, each a small class of its own, and the rule sets made of them.
 *
 * <p>Belongs here: conditions over several components of a document. What a single value must be is said by its type. A rule
 * is a pure function of the document; it never throws on a meeting that could be constructed. May use every other package.
 */
@NullMarked
package io.github.paperlessmeeting.rule;

import org.jspecify.annotations.NullMarked;
