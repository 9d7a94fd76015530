package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.supervise.web.ItemStory;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The last two action items of a motion are struck off in the same moment: one of them knows of the other, and the motion ends once. */
abstract class LastItems {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    private record Sent(PageVisitor by, String page, String[] fields) {

        MvcTestResult send() {
            var answer = by.send(page, fields);
            return PageVisitor.asksToConfirm(answer) ? by.send(page, PageVisitor.plus(fields, "confirm", "yes")) : answer;
        }
    }

    @RepeatedTest(3)
    void the_motion_ends_with_the_last_of_its_items_whichever_that_is() throws Exception {
        var story = new ItemStory(mvc, city, beans);
        var motion = story.decided("由区民政局牵头提出办法；由档案馆配合整理材料");
        var due = WorkingCalendar.dayOf(clock.instant()).plusDays(30).toString();
        var items = story.split(motion,
                "items[0].subject", "提出办法", "items[0].lead", "330901101", "items[0].dueOn", due,
                "items[1].subject", "整理材料", "items[1].lead", "330901102", "items[1].dueOn", due);
        story.checked(items.get(0), ItemStory.LEAD);
        story.checked(items.get(1), "clerk-office");

        var answers = together(items.stream().map(item -> closing(story, item)).toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus3xxRedirection());
        items.forEach(item -> story.rows().assertEnded(item, "CLOSED"));
        story.rows().assertEnded(motion, "CLOSED");
    }

    private Sent closing(ItemStory story, String item) {
        var convener = story.visitor(ItemStory.CONVENER);
        var page = story.rows().task(item, "/close-out");
        return new Sent(convener, page, PageVisitor.versioned(convener.read(page), "verdict", "AGREE"));
    }

    private static List<MvcTestResult> together(List<Sent> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = acts.stream().map(act -> threads.submit(() -> {
                barrier.await(180, TimeUnit.SECONDS);
                return act.send();
            })).toList();
            return Stream.of(answers.get(0).get(180, TimeUnit.SECONDS), answers.get(1).get(180, TimeUnit.SECONDS)).toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
