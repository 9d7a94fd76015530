package cn.yinxian.filing.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filing with one Organisation Department: noted in the end, whatever was asked on the way. */
public class Filing {

    /** Waiting for the department, waiting for an answer, or noted. */
    public enum State {
        FILED,
        QUERIED,
        RECORDED
    }

    private final long id;
    private final CaseNumber caseNumber;
    private final String recordGroup;
    private final List<Query> queries;
    private final long version;
    private State state;
    private @Nullable Instant recordedAt;
    private @Nullable OfficialId recordedBy;

    public Filing(Snapshot snapshot) {
        this.id = snapshot.id();
        this.caseNumber = snapshot.caseNumber();
        this.recordGroup = snapshot.recordGroup();
        this.state = snapshot.state();
        this.recordedAt = snapshot.recordedAt();
        this.recordedBy = snapshot.recordedBy();
        this.queries = new ArrayList<>(snapshot.queries());
        this.version = snapshot.version();
    }

    public static Filing opened(CaseNumber caseNumber, String recordGroup) {
        return new Filing(new Snapshot(0, caseNumber, recordGroup, State.FILED, null, null, List.of(), 0));
    }

    /** Notes the filing; it is done. */
    public void record(OfficialId by, Instant at, long seenVersion) {
        expect(State.FILED, seenVersion);
        state = State.RECORDED;
        recordedAt = at;
        recordedBy = by;
    }

    /** Asks the committee that filed. A filing may be asked about, never refused (备案不是审批). */
    public void query(String question, OfficialId by, Instant at, long seenVersion) {
        expect(State.FILED, seenVersion);
        if (question.isBlank()) {
            throw Refused.because(Refusal.of("opinion", "filing.question", "提出询问时，请写明要询问的内容"));
        }
        queries.add(new Query(question.strip(), by, at, null, null, null));
        state = State.QUERIED;
    }

    public void answer(String text, OfficialId by, Instant at, long seenVersion) {
        expect(State.QUERIED, seenVersion);
        if (text.isBlank()) {
            throw Refused.because(Refusal.of("opinion", "filing.answer", "请填写答复内容"));
        }
        int last = queries.size() - 1;
        queries.set(last, queries.get(last).answered(text.strip(), by, at));
        state = State.FILED;
    }

    private void expect(State expected, long seenVersion) {
        if (state != expected || version != seenVersion) {
            throw Overtaken.byAnother();
        }
    }

    public Snapshot snapshot() {
        return new Snapshot(id, caseNumber, recordGroup, state, recordedAt, recordedBy, List.copyOf(queries), version);
    }

    /** A question, and its answer once there is one. */
    public record Query(
            String question,
            OfficialId askedBy,
            Instant askedAt,
            @Nullable String answer,
            @Nullable OfficialId answeredBy,
            @Nullable Instant answeredAt) {

        Query answered(String text, OfficialId by, Instant at) {
            return new Query(question, askedBy, askedAt, text, by, at);
        }
    }

    /** The whole state, for keeping and for showing. */
    public record Snapshot(
            long id,
            CaseNumber caseNumber,
            String recordGroup,
            State state,
            @Nullable Instant recordedAt,
            @Nullable OfficialId recordedBy,
            List<Query> queries,
            long version) {}
}
