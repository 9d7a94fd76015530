package cn.yinxian.deadline;

/**
 * A supervision light: never colour alone.
 *
 * @param words e.g. "还剩 8 个工作日（12月3日前）", "今天到期", "已超期 1 个工作日", "计时已暂停：等待补正", "无时限"
 */
public record Light(Colour colour, String words) {

    /** GREEN ● more than 3 working days left, AMBER ▲ at most 3, RED ■ overdue, GREY ◌ stopped or none. */
    public enum Colour {
        GREEN("●"),
        AMBER("▲"),
        RED("■"),
        GREY("◌");

        private final String shape;

        Colour(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }
    }

    public String shape() {
        return colour.shape();
    }

    /** Lower-case name, for the CSS class. */
    public String tone() {
        return colour.name().toLowerCase(java.util.Locale.ROOT);
    }
}
