package cn.yinxian.register;

/** A member who holds a post in a branch. */
public record Officer(String memberCode, String memberName, OfficerPost post) {}
