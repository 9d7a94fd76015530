package cn.yinxian.modelcheck;

import java.util.List;
import java.util.Set;

/** What a model refers to outside itself. */
interface ProductionCode {

    boolean template(String formKey);

    boolean controller(String formKey);

    boolean bean(String name);

    boolean figure(String key);

    /** The constants of the process with this id; empty if no class of the module's {@code process} package has its key. */
    List<Constants> constants(String module, String process);

    /** Names a {@code <X>Process} class gives: its user tasks, its variables, its messages. */
    record Constants(String type, Set<String> tasks, Set<String> variables) {}
}
