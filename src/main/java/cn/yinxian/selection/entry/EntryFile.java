package cn.yinxian.selection.entry;

/**
 * A file of an entry.
 *
 * @param purpose {@code PHOTO}, {@code OTHER}, or the code of the criterion it gives evidence for
 */
public record EntryFile(long id, String purpose, String name, long size) {}
