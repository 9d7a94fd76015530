package cn.yinxian.selection.ranking;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;

/** A district (the city: for its own organs) has sent what it recommends. Published in that transaction, before the round goes on. */
public record RankingSent(CaseNumber ranking, CaseNumber round, UnitCode place) {}
