package cn.yinxian.selection.round;

import cn.yinxian.shared.UnitCode;

/**
 * How many entries a district may recommend (名额).
 *
 * @param place the district; the city for its own organs (市直单位)
 */
public record Quota(UnitCode place, int places) {}
