package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code workflow_consulted}. @param answeredByName the substitute who answered (代理); null: the person asked, or nobody */
public record ConsultedRow(
        long consultationId, String official, String name, @Nullable String answer, @Nullable Instant answeredAt, boolean waits,
        @Nullable String answeredByName) {

    /** In both names where one answered for another: 李某（代张某）. */
    public String answerer() {
        return answeredByName == null ? name : answeredByName + "（代" + name + "）";
    }
}
