package cn.yinxian.beside;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 催办: who may, whom it reaches, how often, and what the sender sees of it. */
@BesideThePath
class UrgeTest {

    private static final String TYPED = "请抓紧 <script>alert(1)</script> ${7*7} 𠮷";

    @Autowired
    private Applications applications;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Test
    void everybody_in_whose_group_it_waits_is_told_and_the_case_shows_it() {
        clock.set("2026-11-23T10:00");
        var number = applications.submittedToTwo();
        var applicant = applications.by("clerk-minzheng");

        assertThat(applicant.read("/formations/" + number)).contains("/cases/" + number + "/urge\">催办</a>");
        assertThat(applicant.send("/cases/" + number + "/urge", "note", TYPED)).hasRedirectedUrl("/cases/" + number + "/urge");

        assertThat(recipients(number)).containsExactlyInAnyOrder("clerk-xiangyang", "clerk2-xiangyang");
        assertThat(applicant.read("/cases/" + number + "/urge"))
                .contains("第 1 次催办：2026年11月23日 10:00，李经办提醒了", "（共 2 人）", "站内：已送达，尚未阅读",
                        "&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} 𠮷");
        assertThat(applicant.read("/formations/" + number)).contains("提醒与督办", "第 1 次催办", "李经办催办本件的“初审申请”");
        assertThat(applications.by("clerk2-xiangyang").read("/notices")).contains("李经办催办“", "附言：请抓紧");
    }

    @Test
    void who_has_not_read_or_not_answered_is_told_too_and_who_has_is_not() {
        clock.set("2026-11-23T10:00");
        var number = applications.submitted();
        var task = applications.task(number).replace("/formation/clerk-review", "");
        var holder = applications.by("clerk-city");
        assertThat(holder.read(applications.task(number))).contains("本办件现在只等这一环节，不必催办他人。");
        holder.send("/cases/" + number + "/circulate", "go", "submit", "to", "clerk-street", "to", "committee-street");
        holder.send(task + "/consult", "go", "submit", "question", "请提意见", "to", "clerk-jiaoyu", "to", "committee-jiaoyu");
        var answered = "/consultations/" + database.sql("select max(id) from workflow_consultation").query(Long.class).single();
        applications.by("clerk-jiaoyu").send(answered, "answer", "无意见");
        applications.by("clerk-street").read("/readings/" + database.sql("select min(id) from workflow_reading where case_number = ? and reader = 'clerk-street'")
                .param(number).query(Long.class).single());
        assertThat(holder.read(applications.task(number))).contains(task + "/urge\">催办</a>");

        assertThat(holder.send("/cases/" + number + "/urge")).hasStatus3xxRedirection();

        assertThat(recipients(number)).containsExactlyInAnyOrder("committee-street", "committee-jiaoyu");
        assertThat(holder.read("/cases/" + number + "/urge")).contains("（待阅）", "尤教育（待答复）", "（共 2 人）");
        assertThat(applications.by("committee-jiaoyu").read("/notices")).contains("答复征求意见");
        holder.send(answered + "/withdraw");
    }

    @Test
    void too_soon_and_too_often_is_refused_with_the_hour_from_which_it_is_open_again() {
        clock.set("2026-11-23T08:00");
        var number = applications.submitted();
        var applicant = applications.by("clerk-caizheng");
        var page = "/cases/" + number + "/urge";
        applicant.send(page);

        clock.set("2026-11-23T11:59");
        var again = applicant.send(page, "note", TYPED);
        assertThat(again).hasStatus(422);
        assertThat(text(again)).contains("上次催办在2026年11月23日 08:00，请在2026年11月23日 12:00以后再催。", "&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(applicant.read("/formations/" + number)).contains("暂不能用的操作").contains("请在2026年11月23日 12:00以后再催");
        assertThat(applications.count("workflow_urge", number)).isEqualTo(1);

        clock.set("2026-11-23T12:00");
        applicant.send(page);
        clock.set("2026-11-23T16:00");
        applicant.send(page);
        clock.set("2026-11-23T20:30");
        assertThat(text(applicant.send(page))).contains("本办件今天已催办 3 次，请明天再催。");
        clock.set("2026-11-24T08:00");
        assertThat(applicant.send(page)).hasStatus3xxRedirection();
        assertThat(applications.count("workflow_urge", number)).isEqualTo(4);
    }

    @Test
    void nobody_urges_oneself_an_ended_case_or_a_case_one_has_nothing_to_do_with() {
        clock.set("2026-11-23T10:00");
        var number = applications.submitted();
        var page = "/cases/" + number + "/urge";

        assertThat(text(applications.by("org-city").send(page))).contains("只有申请人、办理过本件的人员和上级领导可以催办。");
        assertThat(applications.by("clerk-jiaoyu").send(page)).hasStatus(404);
        assertThat(applications.by("clerk-jiaoyu").open(page)).hasStatus(404);
        assertThat(applications.by("leader-city").send(page)).as("a leader above it").hasStatus3xxRedirection();
        applications.agree("clerk-city", number);
        clock.set("2026-11-23T15:00");
        assertThat(text(applications.by("leader-city").send(page))).contains("本办件现在只等您本人办理，不能催办自己。");
        assertThat(applications.by("clerk-city").send(page)).as("who has handled it").hasStatus3xxRedirection();
        applications.refuse("leader-city", number);
        clock.set("2026-11-24T10:00");
        assertThat(text(applications.by("clerk-caizheng").send(page))).contains("本办件已经办结，不必催办。");
        assertThat(applications.count("workflow_urge", number)).isEqualTo(2);
    }

    private java.util.List<String> recipients(String number) {
        return database.sql("select recipient from notification_notice where case_number = ? and rule_key = 'case.urge'")
                .param(number)
                .query(String.class)
                .list();
    }
}
