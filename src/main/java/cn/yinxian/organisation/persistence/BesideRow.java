package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;

/** A role in the units right below a superior. */
record BesideRow(Role role, String superior) {}
