package cn.yinxian.register.load.model;

import cn.yinxian.organisation.Role;
import cn.yinxian.register.load.sheet.Sheet;
import java.util.List;

/** The two halves of a first load, kept apart as their administrators are: what there is, and who may act in it. */
public enum LoadKind {
    REGISTER(Role.SYSTEM_ADMIN, List.of(Sheet.UNITS, Sheet.BRANCHES, Sheet.MEMBERS)),
    OFFICIALS(Role.SECURITY_ADMIN, List.of(Sheet.OFFICIALS));

    private final Role role;
    private final List<Sheet> sheets;

    LoadKind(Role role, List<Sheet> sheets) {
        this.role = role;
        this.sheets = sheets;
    }

    public Role role() {
        return role;
    }

    public List<Sheet> sheets() {
        return sheets;
    }
}
