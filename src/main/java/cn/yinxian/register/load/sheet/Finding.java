package cn.yinxian.register.load.sheet;

/**
 * What is to be said of a cell or a row.
 *
 * @param line as a spreadsheet counts: the header is line 1
 * @param column name of the column; empty: the whole row
 */
public record Finding(int line, String column, String words) {

    public String sentence() {
        return "第" + line + "行" + (column.isEmpty() ? "：" : " " + column + "：") + words;
    }
}
