package cn.yinxian.selection.judging;

import cn.yinxian.shared.CaseNumber;

/**
 * An entry's place by the judges' scores.
 *
 * @param rank from 1; entries whose tie is open share it
 * @param mean of the totals, one highest and one lowest dropped
 */
public record RankedEntry(CaseNumber entry, int rank, Fraction mean, TieBreak tie) {}
