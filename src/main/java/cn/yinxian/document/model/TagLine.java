package cn.yinxian.document.model;

/**
 * A tag as a clerk writes it into a template.
 *
 * @param written e.g. {@code {{title}}}
 * @param sample what stands there in the trial
 */
public record TagLine(String written, String meaning, String sample, boolean required) {}
