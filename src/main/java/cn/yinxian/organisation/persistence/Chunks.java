package cn.yinxian.organisation.persistence;

import java.util.List;
import java.util.function.Consumer;

/** Inserts thousands of rows by some hundred a statement. */
final class Chunks {

    private static final int SIZE = 200;

    private Chunks() {}

    static <T> void of(List<T> rows, Consumer<List<T>> statement) {
        for (int from = 0; from < rows.size(); from += SIZE) {
            statement.accept(rows.subList(from, Math.min(rows.size(), from + SIZE)));
        }
    }
}
