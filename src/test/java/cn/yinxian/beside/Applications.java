package cn.yinxian.beside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Applies through the pages, as an official would, each time with other members. */
@TestComponent
class Applications {

    private final MockMvcTester mvc;
    private final TestCity city;
    private final JdbcClient database;
    private final RuntimeService engine;
    private int taken;

    Applications(MockMvcTester mvc, TestCity city, JdbcClient database, RuntimeService engine) {
        this.mvc = mvc;
        this.city = city;
        this.database = database;
        this.engine = engine;
    }

    PageVisitor by(String official) {
        return new PageVisitor(mvc, city.official(official));
    }

    /** An application of the city's finance bureau, which {@code clerk-city} reviews first. */
    String submitted() {
        return submit("clerk-caizheng", "330900101", "ORGAN-R-%02d", 3 * taken + 1);
    }

    /** One of a district's bureau, which two clerks of the district may review. */
    String submittedToTwo() {
        return submit("clerk-minzheng", "330901101", "PLAIN-R-%02d", 1);
    }

    private String submit(String official, String unit, String member, int from) {
        var clerk = by(official);
        var begun = clerk.send("/formations/new", "matter", "REGULAR", "place", "APPLICATION:" + unit + ":");
        String draft = String.valueOf(begun.getResponse().getRedirectedUrl()).replace("/basics", "");
        taken++;
        clerk.fill(draft + "/basics", "name", "中共第" + taken + "离退休干部支部", "basis", "依据", "reason", "理由");
        clerk.fill(draft + "/members", "members", member.formatted(from), "members", member.formatted(from + 1), "members", member.formatted(from + 2));
        clerk.fill(draft + "/body", "seats", "1", "deputies", "0");
        var answer = clerk.fill(draft + "/check", "go", "submit", "reasons[branch.name]", "沿用原名");
        var to = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(to).as(PageVisitor.text(answer)).startsWith("/formations/BF-");
        return to.substring("/formations/".length());
    }

    /** Path of the page of the task that waits. */
    String task(String number) {
        return rows().task(number, "");
    }

    void agree(String official, String number) {
        var answer = by(official).fill(task(number), "verdict", "AGREE", "opinion", "同意。", "metOn", "2026-11-23");
        assertThat(answer).as(PageVisitor.text(answer)).hasStatus3xxRedirection();
    }

    void refuse(String official, String number) {
        var answer = by(official).fill(task(number), "verdict", "REFUSE", "opinion", "不符合条件。");
        assertThat(answer).as(PageVisitor.text(answer)).hasStatus3xxRedirection();
    }

    int count(String table, String number) {
        return database.sql("select count(*) from " + table + " where case_number = ?").param(number).query(Integer.class).single();
    }

    CaseRows rows() {
        return new CaseRows(database, engine);
    }
}
