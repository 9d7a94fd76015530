package cn.yinxian.audit.web;

import java.util.List;
import java.util.Map;

/**
 * The audit record as shown.
 *
 * @param acts what one may look for, in Chinese
 * @param older address of the next older page; empty on the last
 */
public record AuditPage(Map<String, String> acts, List<Row> rows, String older) {

    /**
     * @param name what the actor is called; empty where nobody of that account is known
     * @param actor the login, or where there is none what the record has
     */
    public record Row(String at, String name, String actor, String act, String subject, String detail) {}
}
