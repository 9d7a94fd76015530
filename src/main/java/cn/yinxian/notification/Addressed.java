package cn.yinxian.notification;

import cn.yinxian.shared.OfficialId;

/** A message to one person. */
public record Addressed(OfficialId recipient, Message message) {}
