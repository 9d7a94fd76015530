package cn.yinxian.organisation;

/**
 * A unit now stands elsewhere in the administrative tree: every path that began with the old one begins with the new one.
 * Published in the transaction of the move, for those who keep paths.
 */
public record UnitMoved(String oldPath, String newPath) {}
