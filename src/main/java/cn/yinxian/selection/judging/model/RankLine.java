package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.TieBreak;

/** An entry's place. @param rank from 1; entries whose tie is open share it */
public record RankLine(int rank, EntryScore score, TieBreak tie) {}
