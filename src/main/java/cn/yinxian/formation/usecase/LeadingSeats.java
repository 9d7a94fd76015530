package cn.yinxian.formation.usecase;

/**
 * The places an election has to fill.
 *
 * @param committee whether a committee is elected, which then elects the secretary
 * @param least fewest people the leading body can have
 */
record LeadingSeats(boolean committee, int seats, int least) {}
