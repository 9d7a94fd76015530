package cn.yinxian.selection.round;

/**
 * What entries are judged by (评分标准).
 *
 * @param code short ASCII code, unique in its round
 * @param weight its full score; the weights of a round sum to 100
 * @param guide what is looked at
 */
public record Criterion(String code, String name, int weight, String guide) {}
