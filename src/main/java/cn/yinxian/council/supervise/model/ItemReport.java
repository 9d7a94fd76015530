package cn.yinxian.council.supervise.model;

import java.time.Instant;

/** What the lead unit has reported, one matter each (一事一报). @param late whether it came after the day it was due */
public record ItemReport(String text, String reporter, Instant reportedAt, boolean late) {}
