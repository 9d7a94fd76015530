package cn.yinxian.workflow.reading;

import cn.yinxian.shared.OfficialId;

/** Something came to be read, was read, or was taken back; published synchronously, in the transaction of the act. */
public record ReadingChanged(long id, OfficialId reader, boolean waits) {}
