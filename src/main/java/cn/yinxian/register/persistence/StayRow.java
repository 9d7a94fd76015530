package cn.yinxian.register.persistence;

import java.time.LocalDate;

/** The beginning of a stay in a branch: a membership or a gathering. */
record StayRow(String memberCode, String branchCode, LocalDate sinceOn) {}
