package cn.yinxian.workflow;

import java.util.List;

/**
 * What was done about a case beside its path, in words ready to print.
 *
 * @param urges who urged whom, the oldest first
 * @param shifts which deadlines a changed calendar moved
 */
public record CaseMargin(List<String> urges, List<String> shifts) {}
