package cn.yinxian.council.meeting.model;

/**
 * When a council can meet and when a motion is carried: city parameters.
 *
 * @param quorum of the members, for the meeting
 * @param majorQuorum of the members, for an item of weight (重大事项)
 * @param pass of those who may vote and are there: it must be exceeded
 */
public record SittingRules(Share quorum, Share majorQuorum, Share pass) {}
