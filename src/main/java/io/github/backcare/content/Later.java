package io.github.backcare.content;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Lists and maps that are worked out when somebody first looks into them: most runs look into few. */
final class Later {

    private Later() {
    }

    static <T> List<T> list(Supplier<List<T>> read) {
        return new AbstractList<>() {
            private List<T> items;

            @Override
            public T get(int index) {
                return items().get(index);
            }

            @Override
            public int size() {
                return items().size();
            }

            private List<T> items() {
                if (items == null) {
                    items = read.get();
                }
                return items;
            }
        };
    }

    static <V> Map<String, V> map(Supplier<Map<String, V>> read) {
        return new AbstractMap<>() {
            private Map<String, V> entries;

            @Override
            public V get(Object key) {
                return entries().get(key);
            }

            @Override
            public boolean containsKey(Object key) {
                return entries().containsKey(key);
            }

            @Override
            public Set<Entry<String, V>> entrySet() {
                return entries().entrySet();
            }

            private Map<String, V> entries() {
                if (entries == null) {
                    entries = read.get();
                }
                return entries;
            }
        };
    }
}
