package cn.yinxian.register.load.sheet;

/**
 * A column of a table to be filled in.
 *
 * @param hint how to fill it in, for the page
 * @param example what stands in the example row
 */
public record Column(String name, boolean required, String hint, String example) {

    static Column required(String name, String hint, String example) {
        return new Column(name, true, hint, example);
    }

    static Column optional(String name, String hint, String example) {
        return new Column(name, false, hint, example);
    }
}
