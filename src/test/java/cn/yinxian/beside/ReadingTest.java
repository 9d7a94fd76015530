package cn.yinxian.beside;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.TestCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 抄送 and 传阅: the right to read and nothing else, receipts, opinions that nobody waits for. */
@BesideThePath
class ReadingTest {

    private static final String TYPED = "可行 <script>alert(1)</script> ${7*7} 𠮷";

    @Autowired
    private Applications applications;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private OrganisationLoad load;

    @BeforeEach
    void morning() {
        clock.set("2026-11-23T10:00");
    }

    @Test
    void a_copy_lets_somebody_read_the_case_and_the_sender_sees_that_they_did() {
        var number = applications.submitted();
        var reader = applications.by("clerk-jiaoyu");
        assertThat(reader.open("/formations/" + number)).hasStatus(404);

        var found = applications.by("clerk-city").send("/cases/" + number + "/copy", "search", "教育局", "go", "find");
        assertThat(text(found)).contains("找到下列人员", "秦教育", "滨江区教育局经办人", "value=\"clerk-jiaoyu\"");
        assertThat(text(applications.by("clerk-city").send("/cases/" + number + "/copy", "search", "滨江区委组织部", "go", "find")))
                .contains("朱组织").doesNotContain("沈组织", "韩滨江");
        var sent = applications.by("clerk-city").send("/cases/" + number + "/copy", "to", "clerk-jiaoyu", "to", "org-binjiang", "note", "供参考", "go", "submit");
        assertThat(sent).hasRedirectedUrl("/cases/" + number + "/copy");

        assertThat(applications.by("clerk-city").read("/formations/" + number)).contains("抄送和传阅", "0 人已阅，2 人未阅", "<b>未阅</b>");
        clock.set("2026-11-23T15:04");
        assertThat(reader.open(link(number, "clerk-jiaoyu"))).hasRedirectedUrl("/cases/" + number);
        assertThat(reader.read("/formations/" + number)).contains("1 人已阅，1 人未阅", "已阅 2026年11月23日 15:04");
        assertThat(reader.open(applications.task(number))).as("reads, and handles nothing").hasStatus(404);
        assertThat(reader.send(applications.task(number), "verdict", "AGREE")).hasStatus(404);
    }

    @Test
    void an_opinion_stands_in_the_case_whatever_has_become_of_it_and_is_given_once() {
        var number = applications.submitted();
        applications.by("clerk-city").send("/cases/" + number + "/circulate", "to", "clerk-jiaoyu", "to", "committee-jiaoyu", "go", "submit");
        applications.refuse("clerk-city", number);

        var reader = applications.by("clerk-jiaoyu");
        var page = link(number, "clerk-jiaoyu");
        assertThat(reader.read(page)).contains("吕市办", "传阅给您", "阅毕");
        assertThat(reader.send(page, "opinion", "长".repeat(1001))).hasStatus(422);
        assertThat(reader.send(page, "opinion", TYPED)).hasStatus3xxRedirection();
        assertThat(reader.send(page, "opinion", "再写")).hasStatus(409);
        assertThat(applications.by("clerk-caizheng").read("/formations/" + number))
                .contains("意见：可行 &lt;script&gt;alert(1)&lt;/script&gt; ${7*7} 𠮷", "已阅毕", "传阅（传阅中）");
        assertThat(applications.by("clerk-city").read("/notices")).contains("秦教育对您传阅的办件写了意见");
        assertThat(applications.by("org-city").open(page)).as("another's").hasStatus(404);
    }

    @Test
    void the_sender_takes_back_what_is_unread_and_the_right_goes_with_it() {
        var number = applications.submitted();
        var sender = applications.by("clerk-city");
        sender.send("/cases/" + number + "/copy", "to", "clerk-jiaoyu", "to", "committee-jiaoyu", "to", "leader-city", "go", "submit");
        applications.by("committee-jiaoyu").open(link(number, "committee-jiaoyu"));

        assertThat(applications.by("clerk-caizheng").send(link(number, "clerk-jiaoyu") + "/take-back")).as("not the sender").hasStatus(404);
        var seen = sender.send(link(number, "committee-jiaoyu") + "/take-back");
        assertThat(seen).hasStatus(409);
        assertThat(text(seen)).contains("尤教育已经打开看过，不能收回。");
        assertThat(sender.send(link(number, "clerk-jiaoyu") + "/take-back")).hasRedirectedUrl("/cases/" + number + "/copy");
        assertThat(applications.by("clerk-jiaoyu").open("/formations/" + number)).hasStatus(404);
        assertThat(applications.by("committee-jiaoyu").open("/formations/" + number)).hasStatusOk();
        assertThat(applications.count("workflow_reading", number)).isEqualTo(2);
    }

    @Test
    void whom_it_cannot_be_sent_to_is_said_and_nobody_gets_anything() {
        var number = applications.submitted();
        var page = "/cases/" + number + "/copy";
        var sender = applications.by("clerk-city");
        gone();

        assertThat(text(sender.send(page, "go", "submit"))).contains("请选择至少一人");
        assertThat(text(sender.send(page, "to", "nobody", "go", "submit", "note", TYPED))).contains("系统里没有的人", "&lt;script&gt;");
        assertThat(text(sender.send(page, "to", "<b>'--", "go", "submit"))).contains("系统里没有的人");
        assertThat(text(sender.send(page, "to", "clerk-city", "go", "submit"))).contains("不必选您自己");
        assertThat(text(sender.send(page, "to", "sysadmin", "go", "submit"))).contains("系统管理员已停用账号或者没有承办岗位，请去掉");
        assertThat(text(sender.send(page, "to", "left", "go", "submit"))).contains("离任者已停用账号或者没有承办岗位，请去掉");
        assertThat(text(sender.send(page, many(51)))).contains("一次最多选 50 人，现选了 51 人");
        assertThat(text(applications.by("org-city").send(page, "to", "clerk-jiaoyu", "go", "submit")))
                .contains("只有申请人、办理本件的人员和上级领导可以抄送、传阅。");
        assertThat(applications.by("clerk-jiaoyu").send(page, "to", "clerk-street", "go", "submit")).hasStatus(404);
        assertThat(applications.count("workflow_reading", number)).isZero();

        sender.send(page, "to", "clerk-jiaoyu", "to", "clerk-jiaoyu", "go", "submit");
        assertThat(text(sender.send(page, "to", "clerk-jiaoyu", "go", "submit"))).contains("秦教育已经收到过，同一办件一人只发一次，请去掉");
        applications.refuse("clerk-city", number);
        assertThat(text(sender.send(page, "to", "clerk-street", "go", "submit"))).contains("本办件已经办结，不再抄送、传阅。");
        assertThat(applications.count("workflow_reading", number)).isEqualTo(1);
    }

    /** Somebody whose account is closed. */
    private void gone() {
        if (database.sql("select count(*) from organisation_official where id = 'left'").query(Integer.class).single() == 0) {
            load.load(new OrganisationLoad.Batch(
                    List.of(), List.of(new NewOfficial(OfficialId.of("left"), "离任者", null)),
                    List.of(new NewPost(OfficialId.of("left"), Role.UNIT_CLERK, TestCity.BUREAU.value(), null, DateRange.since(LocalDate.of(2020, 1, 1)))),
                    List.of()), null);
        }
        database.sql("update organisation_official set active = false where id = 'left'").update();
    }

    private static String[] many(int count) {
        var fields = new ArrayList<>(List.of("go", "submit"));
        IntStream.range(0, count).forEach(i -> fields.addAll(List.of("to", "person-" + i)));
        return fields.toArray(String[]::new);
    }

    private String link(String number, String reader) {
        return "/readings/" + database.sql("select id from workflow_reading where case_number = ? and reader = ?")
                .params(number, reader)
                .query(Long.class)
                .single();
    }
}
