package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;

/** An official, signed in or not. {@code active} is false once the account is closed. */
public record Official(OfficialId id, String name, boolean active) {}
