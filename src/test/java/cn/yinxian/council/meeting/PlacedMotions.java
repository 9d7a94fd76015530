package cn.yinxian.council.meeting;

import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.council.motion.MotionCalls;
import cn.yinxian.council.motion.ReadyMotion;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/** Motions as a meeting sees them, in memory: what is placed, settled and sent back, and one that is withdrawn in between. */
@TestConfiguration
@Primary
public class PlacedMotions implements AgendaMotions, MotionCalls {

    public final Map<CaseNumber, ReadyMotion> ready = new LinkedHashMap<>();
    public final Map<CaseNumber, CaseNumber> placed = new LinkedHashMap<>();
    public final List<CaseNumber> settled = new ArrayList<>();
    public final List<CaseNumber> withdrawn = new ArrayList<>();
    public final List<String> excerpts = new ArrayList<>();
    public final List<CaseNumber> open = new ArrayList<>();

    public void clear() {
        List.of(ready, placed).forEach(Map::clear);
        List.of(settled, withdrawn, excerpts, open).forEach(List::clear);
    }

    public CaseNumber ready(int number, boolean major) {
        var code = CaseNumber.of("MO-2026-%05d".formatted(number));
        ready.put(code, new ReadyMotion(
                code, "关于第%d件事<b>的议题".formatted(number), UnitCode.of("330901"), "区民政局", false, major, false, null, Instant.EPOCH));
        return code;
    }

    @Override
    public List<ReadyMotion> ready(UnitCode council) {
        return ready.values().stream().filter(motion -> !placed.containsKey(motion.number())).toList();
    }

    @Override
    public ReadyMotion require(CaseNumber motion) {
        return Optional.ofNullable(ready.get(motion)).orElseThrow(Missing::new);
    }

    @Override
    public void place(CaseNumber motion, CaseNumber meeting) {
        placed.put(motion, meeting);
    }

    @Override
    public void release(CaseNumber motion, CaseNumber meeting) {
        placed.remove(motion, meeting);
    }

    @Override
    public void settle(CaseNumber motion, CaseNumber meeting) {
        if (withdrawn.contains(motion)) {
            throw Refused.because(Refusal.of("", "council.withdrawn", "议题" + motion + "已由提出单位撤销，请移出议程"));
        }
        settled.add(motion);
    }

    @Override
    public void excerpt(CaseNumber motion, CaseNumber meeting, Decision decision, String text) {
        excerpts.add(motion + " " + decision + " " + text);
    }

    @Override
    public void open(UnitCode council, CaseNumber meeting, LocalDate closesOn, LocalDate meetingDay) {
        open.add(meeting);
    }

    @Override
    public void close(CaseNumber meeting) {
        open.remove(meeting);
    }

    @Override
    public Optional<MotionCall> openCall(UnitCode council) {
        return Optional.empty();
    }
}
