package cn.yinxian.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list read by key: its rows and the key the next page starts behind; no key, no further page. */
public record Slice<T>(List<T> rows, @Nullable String next) {}
