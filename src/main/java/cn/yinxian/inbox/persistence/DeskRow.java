package cn.yinxian.inbox.persistence;

/**
 * A line of what stands round the lists of the desk.
 *
 * @param kind {@code TAB}, {@code STEP}, {@code UNIT}, {@code AREA} or {@code FILTER}
 * @param amount how many there are in the tab; of the others, zero
 */
public record DeskRow(String kind, String code, String words, int amount) {}
