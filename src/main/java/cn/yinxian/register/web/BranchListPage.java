package cn.yinxian.register.web;

import cn.yinxian.register.BranchKind;
import java.util.List;

/**
 * The list of branches.
 *
 * @param narrowed what it is narrowed to besides the fields of the filter
 */
public record BranchListPage(List<String> narrowed, List<Row> rows, String more) {

    public record Row(
            String code, String name, BranchKind kind, String unitName, String members, String secretary, Lamp term, List<Lamp> flags) {}
}
