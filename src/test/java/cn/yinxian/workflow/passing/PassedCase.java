package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.EngineCases;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A case that waits for the two clerks of 向阳区, begun without an application behind it, and what the tables say of its task. */
record PassedCase(CaseNumber number, TaskRef task, BeanFactory beans) {

    private static final TaskKey CLERK_REVIEW = TaskKey.of("userTask_clerkReview");

    @TestConfiguration(proxyBeanMethods = false)
    static class Desk {

        @Bean
        Beginning beginning(BeanFactory beans) {
            return new Beginning(beans);
        }
    }

    record Beginning(BeanFactory beans) {

        /** Beside the city's people: one whose account is closed, one without a post. */
        void prepareOddPeople() {
            var roster = beans.getBean(Roster.class);
            if (roster.find(OfficialId.of("gone-xiangyang")).isPresent()) {
                return;
            }
            var people = Stream.of("gone-xiangyang", "idle-xiangyang").map(id -> new NewOfficial(OfficialId.of(id), id, null)).toList();
            beans.getBean(OrganisationLoad.class).load(new OrganisationLoad.Batch(List.of(), people, List.of(), List.of()), null);
            beans.getBean(JdbcClient.class).sql("update organisation_official set active = false where id = 'gone-xiangyang'").update();
        }

        PassedCase begin() {
            return begin("clerk-minzheng");
        }

        /** @param applicant of 向阳区民政局, or one who asks on its behalf */
        PassedCase begin(String applicant) {
            var number = beans.getBean(EngineCases.class).start(beans.getBean(TestCity.class).official(applicant));
            return new PassedCase(number, beans.getBean(OpenTasks.class).waitingIn(number).get(0).task(), beans);
        }
    }

    String page(String verb) {
        return "/tasks/" + task + "/" + verb;
    }

    PageVisitor as(String official) {
        return new PageVisitor(beans.getBean(MockMvcTester.class), beans.getBean(TestCity.class).official(official));
    }

    /** The clerks' step, decided by this official. */
    void decide(String official, Verdict verdict, String opinion) {
        var actions = beans.getBean(TaskActions.class);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var open = actions.take(task, CLERK_REVIEW, beans.getBean(TestCity.class).official(official));
            actions.decide(open, verdict, opinion, List.of(), ProcessVariable.ofCode("clerkVerdict").is(verdict.name()));
        });
    }

    String owner() {
        return text("select owner from workflow_task where task_id = ?");
    }

    /** Under whom the inbox has it. */
    String inInbox() {
        return text("select owner from inbox_entry where task_id = ?");
    }

    boolean waitsFor(String official) {
        return beans.getBean(TestCity.class).official(official).owners().contains(inInbox());
    }

    /** Whom the ladder reminds. */
    String reminded() {
        return database().sql("select owner from deadline_duty where duty_key = ?").param("task:" + task).query(String.class).single();
    }

    String inEngine() {
        var found = beans.getBean(TaskService.class).createTaskQuery().taskId(task.value()).singleResult();
        return found.getAssignee() == null ? "group" : found.getAssignee();
    }

    /** What was done in the case so far, oldest first: verb, actor and words. */
    List<String> record() {
        return database().sql("select verb, actor, opinion from workflow_record where case_number = ? order by id")
                .param(number.value())
                .query((row, i) -> row.getString(1) + " " + row.getString(2) + (row.getString(3) == null ? "" : " " + row.getString(3)))
                .list();
    }

    List<String> notices(String official) {
        return database().sql("select title from notification_notice where recipient = ? and case_number = ? order by id")
                .params(official, number.value()).query(String.class).list();
    }

    /** Everything an act could change, for those that are refused. */
    Map<String, List<Map<String, Object>>> rows() {
        var rows = new java.util.TreeMap<String, List<Map<String, Object>>>();
        for (var table : List.of("workflow_task", "workflow_record", "workflow_party", "inbox_entry")) {
            rows.put(table, database().sql("select * from " + table + " where case_number = ?").param(number.value()).query().listOfRows());
        }
        return rows;
    }

    private String text(String sql) {
        return database().sql(sql).param(task.value()).query(String.class).single();
    }

    JdbcClient database() {
        return beans.getBean(JdbcClient.class);
    }

}
