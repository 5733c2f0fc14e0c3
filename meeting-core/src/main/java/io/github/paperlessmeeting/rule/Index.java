package io.github.paperlessmeeting.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of one list by their identifiers. Of elements with one identifier the first counts. */
final class Index<K, T> {
    private final List<T> elements;
    private final Map<K, Integer> positions;

    private Index(List<T> elements, Map<K, Integer> positions) {
        this.elements = elements;
        this.positions = positions;
    }

    static <K, T> Index<K, T> of(List<T> elements, Function<T, K> id) {
        Map<K, Integer> positions = new HashMap<>(elements.size() * 4 / 3 + 1);
        for (int i = 0; i < elements.size(); i++) {
            positions.putIfAbsent(id.apply(elements.get(i)), i);
        }
        return new Index<>(elements, positions);
    }

    boolean has(K id) {
        return positions.containsKey(id);
    }

    /** The position in the list, or -1 if there is no such element or no identifier. */
    int position(@Nullable K id) {
        Integer position = id == null ? null : positions.get(id);
        return position == null ? -1 : position;
    }

    @Nullable
    T find(@Nullable K id) {
        int position = position(id);
        return position < 0 ? null : elements.get(position);
    }
}
