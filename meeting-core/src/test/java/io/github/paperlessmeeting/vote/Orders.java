package io.github.paperlessmeeting.vote;

import java.util.ArrayList;
import java.util.List;

/** All orders of the numbers below a number. */
final class Orders {
    private Orders() {}

    static List<List<Integer>> of(int size) {
        List<List<Integer>> orders = List.of(List.of());
        for (int next = 0; next < size; next++) {
            var longer = new ArrayList<List<Integer>>();
            for (List<Integer> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    var extended = new ArrayList<>(order);
                    extended.add(place, next);
                    longer.add(extended);
                }
            }
            orders = longer;
        }
        return orders;
    }
}
