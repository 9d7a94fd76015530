package cn.yinxian.deadline;

/**
 * A post that cases need and nobody holds.
 *
 * @param post as people call it
 * @param waiting steps that wait for it now
 */
public record Vacancy(String post, int waiting) {}
