package cn.yinxian.renewal.model;

import static cn.yinxian.renewal.model.ARenewal.END;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.register.OfficerPost;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The letters, as an official would write them. */
class RenewalWordingTest {

    private static final RenewalWording WORDING = new RenewalWording(
            "中共向阳区民政局离退休干部支部", ARenewal.TERM, Map.of("P-1", "赵一", "P-2", "钱二", "P-3", "孙三"));
    private static final Holder DEPUTY = new Holder("P-2", OfficerPost.DEPUTY_SECRETARY, false);
    private static final Holder ORGANISER = new Holder("P-3", OfficerPost.ORGANISATION, false);

    @Test
    void the_letter_says_by_when_to_ask_and_what_else_is_wished() {
        assertThat(WORDING.reminder(LocalDate.of(2027, 2, 1), "请于月底前报送名单。")).containsExactly(
                "你支部本届任期于2027年5月1日届满。现就换届工作函告如下：",
                "一、做好准备。请召开支部委员会会议（不设支部委员会的，由书记召集）研究换届事宜，于2027年2月1日前提出换届请示。",
                "二、按期选举。请按照《中国共产党支部工作条例（试行）》《中国共产党基层组织选举工作条例》的规定，在届满前完成选举；确需延期或者提前的，应当说明理由，报经批准。",
                "三、其他要求。请于月底前报送名单。", "特此函告。");
        assertThat(WORDING.reminder(END.plusDays(9), "")).hasSize(4).anyMatch(line -> line.contains("尽快完成选举"));
    }

    @Test
    void the_reply_names_day_and_seats() {
        assertThat(WORDING.agreement(ARenewal.inTime(), "")).containsExactly(
                "你支部《关于中共向阳区民政局离退休干部支部换届选举的请示》收悉。经研究，现批复如下：",
                "一、同意换届。同意你支部于2027年4月20日召开党员大会，进行换届选举。",
                "二、班子名额。下届班子由3人组成。",
                "三、选举程序。请按多数党员的意见提出候选人预备人选，报上级党组织审查；选举结果和书记、副书记人选及时上报。", "此复。");
    }

    @Test
    void a_shift_names_both_days() {
        assertThat(WORDING.shift(ARenewal.postponed(LocalDate.of(2027, 10, 31)), "")).contains(
                "你支部《关于中共向阳区民政局离退休干部支部延期换届的请示》收悉。经研究，现批复如下：",
                "一、同意延期。你支部本届届满日由2027年5月1日延至2027年10月31日，现任班子履行职责至新班子产生。");
        assertThat(WORDING.shift(ARenewal.early(LocalDate.of(2026, 9, 1)), "")).contains(
                "你支部《关于中共向阳区民政局离退休干部支部提前换届的请示》收悉。经研究，现批复如下：",
                "一、同意提前。你支部可于2026年9月1日召开党员大会，提前进行换届选举，下届班子由3人组成。");
    }

    @Test
    void people_are_named_and_counted_where_they_are_several() {
        assertThat(WORDING.candidates(List.of("P-1"))).contains("同意赵一同志为候选人预备人选，请提交党员大会酝酿、选举。");
        assertThat(WORDING.candidates(List.of("P-1", "P-2"))).contains("同意赵一、钱二2名同志为候选人预备人选，请提交党员大会酝酿、选举。");
        assertThat(WORDING.candidates(List.of("GONE-1"))).as("has left the register").contains("同意GONE-1同志为候选人预备人选，请提交党员大会酝酿、选举。");
    }

    @Test
    void heads_are_approved_and_members_put_on_record() {
        assertThat(WORDING.heads(List.of(ARenewal.SECRETARY, DEPUTY, ORGANISER)))
                .contains("同意赵一同志任书记，同意钱二同志任副书记；孙三同志任组织委员，予以备案。");
        assertThat(WORDING.heads(List.of(ARenewal.SECRETARY))).contains("同意赵一同志任书记。");
        assertThat(WORDING.assignment(List.of(ARenewal.SECRETARY))).contains("指派赵一同志任书记。", "特此通知。");
    }

    @Test
    void no_letter_shows_a_placeholder() {
        assertThat(Stream.of(
                                WORDING.reminder(END, "一"), WORDING.agreement(ARenewal.inTime(), "一"),
                                WORDING.shift(ARenewal.postponed(END.plusDays(1)), "一"), WORDING.shift(ARenewal.early(END.minusDays(1)), "一"),
                                WORDING.candidates(List.of("P-9", "P-1")), WORDING.heads(List.of(ARenewal.SECRETARY, ARenewal.MEMBER)),
                                WORDING.assignment(List.of(new Holder("P-9", OfficerPost.SECRETARY, true))))
                        .flatMap(List::stream))
                .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("null", "{", "}", "%", "其他要求。。"));
    }
}
