package cn.yinxian.council.supervise.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.TestCouncils;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a motion of 向阳区 through its council and splits what was decided, page by page. */
public final class ItemStory {

    public static final String SECRETARY = "council-xiangyang";
    public static final String CONVENER = "convener-xiangyang";
    public static final String LEAD = "member-minzheng";

    private static final AtomicInteger MEETINGS = new AtomicInteger();

    private final MockMvcTester mvc;
    private final TestCity city;
    private final BeanFactory beans;

    public ItemStory(MockMvcTester mvc, TestCity city, BeanFactory beans) {
        this.mvc = mvc;
        this.city = city;
        this.beans = beans;
        new TestCouncils(city, beans).ofXiangyang();
    }

    /** @param words of the decision @return number of the motion */
    public String decided(String words) {
        var sponsor = visitor("clerk-minzheng");
        var draft = redirect(sponsor.fill(
                "/motions/new", "title", "关于活动场所的议题", "body", "背景和措施。", "asked", "请审议。", "place", "330901/UNIT_CLERK@330901101",
                "opinions[0].unit", "区教育局", "opinions[0].stance", "AGREED"));
        var number = redirect(sponsor.fillFrom(draft, draft + "/submit")).replace("/motions/", "");
        act(SECRETARY, number, "screen-motion", "outcome", "ACCEPT", "met", "title", "met", "body", "met", "asked", "met", "opinions", "met", "files");
        var meeting = CaseNumber.of("CM-2025-%05d".formatted(MEETINGS.incrementAndGet()));
        var agenda = beans.getBean(AgendaMotions.class);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            agenda.place(CaseNumber.of(number), meeting);
            agenda.settle(CaseNumber.of(number), meeting);
            agenda.excerpt(CaseNumber.of(number), meeting, Decision.ADOPTED, words);
        });
        return number;
    }

    /** One item, led by 向阳区's 民政局 and due on 21 December. */
    public String one(String motion) {
        return split(motion, "items[0].subject", "提出办法", "items[0].lead", "330901101", "items[0].dueOn", "2026-12-21").get(0);
    }

    public List<String> split(String motion, String... fields) {
        var answer = visitor(SECRETARY).fill(rows().task(motion, "split-items"), PageVisitor.plus(fields, "outcome", "ITEMS"));
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
        return itemsOf(motion);
    }

    public List<String> itemsOf(String motion) {
        return beans.getBean(JdbcClient.class).sql("select case_number from council_item where motion = ? order by case_number")
                .param(motion).query(String.class).list();
    }

    /** Reported, checked; the convener has the last word. */
    public void checked(String item, String lead) {
        act(lead, item, "report-progress", "content", "已经办结");
        act(SECRETARY, item, "check-report", "verdict", "AGREE");
    }

    public void act(String official, String number, String page, String... fields) {
        var answer = visitor(official).fill(rows().task(number, "/" + page), fields);
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
    }

    public PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }

    public CaseRows rows() {
        return new CaseRows(beans.getBean(JdbcClient.class), beans.getBean(RuntimeService.class));
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
