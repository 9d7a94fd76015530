package cn.yinxian.register.load.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.load.model.LoadKind;
import cn.yinxian.register.load.sheet.Column;
import cn.yinxian.register.load.sheet.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a first load begins.
 *
 * @param system whether the reader loads units, branches and members
 * @param security whether the reader loads officials
 */
public record FirstLoadPage(boolean system, boolean security, List<Table> tables) {

    /** A table and how to fill it in. */
    public record Table(String field, String label, int maxRows, List<Column> columns) {}

    static FirstLoadPage of(CurrentOfficial me) {
        var tables = Arrays.stream(LoadKind.values())
                .filter(kind -> me.has(kind.role()))
                .flatMap(kind -> kind.sheets().stream())
                .map(sheet -> new Table(field(sheet), sheet.label(), sheet.maxRows(), sheet.columns()))
                .toList();
        return new FirstLoadPage(me.has(LoadKind.REGISTER.role()), me.has(LoadKind.OFFICIALS.role()), tables);
    }

    static String field(Sheet sheet) {
        return sheet.name().toLowerCase(Locale.ROOT);
    }
}
