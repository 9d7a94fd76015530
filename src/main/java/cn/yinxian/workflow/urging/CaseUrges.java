package cn.yinxian.workflow.urging;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.persistence.UrgeMapper;
import cn.yinxian.workflow.persistence.UrgeRow;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who urged whom in a case, in words, the oldest first. The caller has checked that the case may be read. */
@Service
@Transactional(readOnly = true)
public class CaseUrges {

    private final UrgeMapper urges;

    CaseUrges(UrgeMapper urges) {
        this.urges = urges;
    }

    public List<String> of(CaseNumber number) {
        var rows = urges.selectOfCase(number.value());
        return IntStream.range(0, rows.size()).mapToObj(i -> words(i + 1, rows.get(i))).toList();
    }

    private static String words(int count, UrgeRow urge) {
        return "第 %d 次催办：%s，%s提醒了%s（共 %d 人）。".formatted(
                        count, ChineseTime.of(urge.sentAt()), urge.senderName(), urge.people(), urge.headcount())
                + (urge.note() == null ? "" : "附言：" + urge.note());
    }
}
