package cn.yinxian.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A verb as a page offers it.
 *
 * @param path its page
 * @param whyNot why it is closed now; null if it is open
 */
public record VerbLine(String label, String path, @Nullable String whyNot) {}
