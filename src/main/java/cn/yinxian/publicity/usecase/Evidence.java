package cn.yinxian.publicity.usecase;

/** A file that was added to an objection, or to what was found about it. */
public record Evidence(String fileName, byte[] content) {}
