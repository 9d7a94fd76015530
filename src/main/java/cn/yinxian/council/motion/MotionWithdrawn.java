package cn.yinxian.council.motion;

import cn.yinxian.shared.CaseNumber;

/** A motion that stood on an agenda has been withdrawn or ended; published in the same transaction, for the meeting to strike it. */
public record MotionWithdrawn(CaseNumber motion, String title, CaseNumber meeting) {}
