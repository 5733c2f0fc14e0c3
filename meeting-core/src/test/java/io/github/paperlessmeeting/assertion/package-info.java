/**
 * Assertions for the tests of those who embed this library, on AssertJ 3.25 or later: for the reports of rules and for decisions. Published
 * in the test jar of meeting-core. A failure tells rule and place of what was found, but no names and no titles.
 */
@NullMarked
package io.github.paperlessmeeting.assertion;

import org.jspecify.annotations.NullMarked;
