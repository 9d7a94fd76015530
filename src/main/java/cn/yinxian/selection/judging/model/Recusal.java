package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;

/** 回避: a judge neither sees nor scores this entry. @param reason as it is shown */
public record Recusal(OfficialId judge, CaseNumber entry, RecusalGround ground, String reason) {}
