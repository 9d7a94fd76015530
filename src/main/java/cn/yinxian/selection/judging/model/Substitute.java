package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.OfficialId;
import java.util.List;

/** Who comes in the place of a judge, with what must be kept off. */
public record Substitute(OfficialId judge, String name, List<Recusal> recusals) {}
