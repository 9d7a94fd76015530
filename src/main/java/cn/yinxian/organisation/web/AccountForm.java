package cn.yinxian.organisation.web;

/** The version the person saw; all else stands in the address. */
record AccountForm(long version) {}
