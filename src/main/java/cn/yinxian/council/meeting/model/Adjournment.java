package cn.yinxian.council.meeting.model;

import java.time.LocalDate;

/** A sitting that could not be held: too few had come. @param next the day to which it was put off */
public record Adjournment(LocalDate day, int members, int present, LocalDate next) {}
