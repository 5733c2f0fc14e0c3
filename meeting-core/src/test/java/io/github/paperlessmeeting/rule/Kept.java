package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.meeting.Meeting;

/** A meeting that comes close to breaking a rule, and keeps it and every other. */
record Kept(String rule, String how, Meeting meeting) {
    @Override
    public String toString() {
        return rule + ": " + how;
    }
}
