package cn.yinxian.organisation;

/**
 * Who really gets a task meant for a group (table of design 5).
 *
 * @param group the group that gets it: the one asked for, or the one it climbed to because nobody is there
 * @param climbed whether it climbed; the task then carries the note "本级无人在岗"
 * @param namesHandler whether the receivers may only name a handler ("指定承办人"), not decide
 * @param vacant nobody at all: an alarm goes to the system administrators
 */
public record Staffing(CandidateGroup group, boolean climbed, boolean namesHandler, boolean vacant) {}
