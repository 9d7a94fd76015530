package cn.yinxian.document.persistence;

/** The file alone, read when somebody opens it. */
record ContentRow(byte[] content) {}
