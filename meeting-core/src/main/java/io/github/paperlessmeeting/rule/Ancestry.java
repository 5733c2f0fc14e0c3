package io.github.paperlessmeeting.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A forest given by the parent of each element. Elements are numbered depth first, so that "below" is a comparison of numbers
 * however deep the forest is. A cycle is cut above its first element, which thereby becomes a root.
 */
final class Ancestry {
    /** Elements that are each other's ancestors: the first of them in the list, and how many they are. */
    record Cycle(int first, int length) {}

    private final int[] parents;
    private final List<Cycle> cycles = new ArrayList<>();
    private final int[] number;
    private final int[] afterLast;

    private Ancestry(int[] parents) {
        this.parents = parents;
        this.number = new int[parents.length];
        this.afterLast = new int[parents.length];
    }

    /** The forest in which element i has this parent, or none if it is -1. */
    static Ancestry of(int[] parents) {
        var forest = new Ancestry(parents.clone());
        forest.cutCycles();
        forest.numberDepthFirst();
        return forest;
    }

    List<Cycle> cycles() {
        return cycles;
    }

    int number(int element) {
        return number[element];
    }

    /** The element above, or -1 if it is a root. */
    int parent(int element) {
        return parents[element];
    }

    /** All elements, each after the one that it is below. */
    int[] fromAbove() {
        int[] order = new int[parents.length];
        for (int i = 0; i < order.length; i++) {
            order[number[i]] = i;
        }
        return order;
    }

    /** Whether an element is another one or is somewhere below it. */
    boolean isWithin(int element, int other) {
        return number[other] <= number[element] && number[element] < afterLast[other];
    }

    private void cutCycles() {
        int[] walk = new int[parents.length];
        for (int start = 0; start < parents.length; start++) {
            int at = start;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = start + 1;
                at = parents[at];
            }
            if (at >= 0 && walk[at] == start + 1) {
                cut(at);
            }
        }
    }

    private void cut(int member) {
        int first = member;
        int length = 1;
        for (int at = parents[member]; at != member; at = parents[at]) {
            first = Math.min(first, at);
            length++;
        }
        cycles.add(new Cycle(first, length));
        parents[first] = -1;
    }

    private void numberDepthFirst() {
        int[] firstChild = new int[parents.length];
        int[] nextSibling = new int[parents.length];
        Arrays.fill(firstChild, -1);
        Arrays.fill(nextSibling, -1);
        for (int i = parents.length - 1; i >= 0; i--) {
            if (parents[i] >= 0) {
                nextSibling[i] = firstChild[parents[i]];
                firstChild[parents[i]] = i;
            }
        }
        int next = 0;
        for (int root = 0; root < parents.length; root++) {
            int at = parents[root] < 0 ? root : -1;
            while (at >= 0) {
                number[at] = next++;
                if (firstChild[at] >= 0) {
                    at = firstChild[at];
                } else {
                    at = leave(at, next, nextSibling);
                }
            }
        }
    }

    /** Closes the element and those above it that have no further child; gives the sibling with which to go on, or -1. */
    private int leave(int element, int next, int[] nextSibling) {
        int at = element;
        while (at >= 0) {
            afterLast[at] = next;
            if (parents[at] >= 0 && nextSibling[at] >= 0) {
                return nextSibling[at];
            }
            at = parents[at];
        }
        return -1;
    }
}
