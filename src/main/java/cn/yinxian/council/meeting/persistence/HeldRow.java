package cn.yinxian.council.meeting.persistence;

import java.time.LocalDate;

/** A council and the day it met. */
record HeldRow(String council, LocalDate heldOn) {}
