package cn.yinxian.audit.web;

import java.util.List;

/**
 * The audit record as shown.
 *
 * @param older address of the next older page; empty on the last
 */
public record AuditPage(List<Row> rows, String older) {

    /**
     * @param verb key of the act, to filter by
     * @param act the same in Chinese where it has a label, else the key again
     */
    public record Row(String at, String actor, String verb, String act, String subject, String detail) {}
}
