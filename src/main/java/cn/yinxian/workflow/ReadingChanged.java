package cn.yinxian.workflow;

import cn.yinxian.shared.OfficialId;

/**
 * Something came to be read or answered, was read, or was taken back; published synchronously, in the transaction of the act.
 *
 * @param item the thing, e.g. {@code reading:17}
 */
public record ReadingChanged(String item, OfficialId reader, boolean waits) {}
