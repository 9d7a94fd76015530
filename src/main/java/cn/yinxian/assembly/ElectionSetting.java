package cn.yinxian.assembly;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is settled about an election before anybody votes.
 *
 * @param notBefore day of the reply that allows it; null where none is needed
 * @param nominees numbers of the candidates the superior has agreed to (候选人名单): anybody else is 另选他人; empty: the branch names them
 *     with its report
 */
public record ElectionSetting(
        ElectedBranch branch,
        Electorate electorate,
        LeadingSeats places,
        @Nullable LocalDate notBefore,
        LocalDate today,
        List<String> nominees) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    public ElectionSetting {
        nominees = List.copyOf(nominees);
    }

    public boolean isNominee(String memberCode) {
        return nominees.isEmpty() || nominees.contains(memberCode);
    }

    /** Nobody is elected before the superior has agreed, nor in the future. */
    public void requireDay(LocalDate heldOn) {
        if (heldOn.isAfter(today) || (notBefore != null && heldOn.isBefore(notBefore))) {
            throw Refused.because(Refusal.of("heldOn", "election.heldOn", notBefore == null
                    ? "选举日期不能晚于今天（%s）".formatted(DAY.format(today))
                    : "选举日期应在批复之日（%s）至今天（%s）之间".formatted(DAY.format(notBefore), DAY.format(today))));
        }
    }
}
