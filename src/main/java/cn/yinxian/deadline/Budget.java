package cn.yinxian.deadline;

/** How much time a rule gives: working days (个工作日), calendar days or calendar months. */
public record Budget(int amount, Unit unit) {

    public enum Unit {
        WORKING_DAYS,
        DAYS,
        MONTHS
    }

    public static Budget workingDays(int amount) {
        return new Budget(amount, Unit.WORKING_DAYS);
    }

    public static Budget days(int amount) {
        return new Budget(amount, Unit.DAYS);
    }

    public static Budget months(int amount) {
        return new Budget(amount, Unit.MONTHS);
    }
}
