package cn.yinxian.election;

/**
 * One voter who is not counted in 应到会.
 *
 * @param member the member's number in the register: two people may bear one name
 */
public record NotCounted(String member, String name, NotCountedReason reason) {}
