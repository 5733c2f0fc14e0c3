/**
 * Findings: what is wrong with a document, where, how gravely, and by which rule.
 *
 * <p>Belongs here: the form of a finding and of a report, which any rule of any concept fills. May use {@code text}.
 */
@NullMarked
package io.github.paperlessmeeting.finding;

import org.jspecify.annotations.NullMarked;
