package cn.yinxian.council.board.web;

import cn.yinxian.council.board.usecase.BoardFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the board and the ledger with what is asked of them. */
final class BoardAddress {

    private BoardAddress() {}

    /** @param after number of the last line shown; null for the first page */
    static String of(String path, BoardFilter asked, @Nullable String after) {
        var parts = new LinkedHashMap<String, String>();
        put(parts, "place", asked.place());
        put(parts, "stage", asked.stage());
        put(parts, "unit", asked.unit());
        put(parts, "meeting", asked.meeting());
        put(parts, "light", asked.light());
        put(parts, "age", asked.age());
        put(parts, "open", asked.open());
        put(parts, "after", after);
        var address = UriComponentsBuilder.fromPath(path);
        parts.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parts).toUriString();
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.put(name, value.toString());
        }
    }
}
