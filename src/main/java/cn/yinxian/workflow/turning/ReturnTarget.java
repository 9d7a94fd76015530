package cn.yinxian.workflow.turning;

/** A step to which a case may be returned. @param straight whether it may come straight back from there */
public record ReturnTarget(String key, String name, boolean straight) {}
