package cn.yinxian.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The audit record as shown.
 *
 * @param older address of the next older page
 */
public record AuditPage(List<Row> rows, @Nullable String older) {

    /** @param verb the verb in Chinese where it has a label, else its key */
    public record Row(String at, String actor, String verb, String subject, String detail) {}
}
