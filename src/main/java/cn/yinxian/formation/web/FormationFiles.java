package cn.yinxian.formation.web;

import cn.yinxian.formation.FormationId;

/** Under which name the files of an application are kept. */
final class FormationFiles {

    private FormationFiles() {}

    static String owner(FormationId id) {
        return "formation:" + id.value();
    }
}
