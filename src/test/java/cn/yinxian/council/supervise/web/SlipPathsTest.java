package cn.yinxian.council.supervise.web;

import static cn.yinxian.council.supervise.web.ItemStory.LEAD;
import static cn.yinxian.council.supervise.web.ItemStory.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.model.SlipColour;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.council.supervise.usecase.SweepItems;
import cn.yinxian.register.LateActions;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 督办单 as the nights bring them, and what counts as late. The item is due on Monday, 21 December. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=slip-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class SlipPathsTest {

    private static final UnitCode BUREAU = UnitCode.of("330901101");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private SuperviseItems items;

    @Autowired
    private SweepItems sweep;

    @Autowired
    private LateActions lateActions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    private ItemStory story;
    private String item;

    @BeforeEach
    void an_item() {
        database.sql("update council_item set status = 'TERMINATED'").update();
        database.sql("delete from register_late_action").update();
        clock.set("2026-11-23T09:00");
        story = new ItemStory(mvc, city, beans);
        item = story.one(story.decided("由区民政局牵头提出办法"));
    }

    @Test
    void a_slip_goes_out_at_each_rung_and_once() {
        night("2026-12-17");
        assertThat(colours()).isEmpty();
        night("2026-12-18");
        night("2026-12-19");
        night("2026-12-21");
        assertThat(colours()).as("on Friday, and not again").containsExactly(SlipColour.YELLOW);
        assertThat(lateActions.countOf(BUREAU, 2026)).isZero();
        night("2026-12-22");
        night("2026-12-22");
        night("2026-12-23");
        assertThat(colours()).containsExactly(SlipColour.YELLOW, SlipColour.ORANGE);
        assertThat(lateActions.countOf(BUREAU, 2026)).isEqualTo(1);
        night("2026-12-24");
        night("2026-12-25");
        assertThat(colours()).containsExactly(SlipColour.YELLOW, SlipColour.ORANGE, SlipColour.RED);

        var lead = story.visitor(LEAD);
        for (var told : List.of(LEAD, "committee-minzheng", SECRETARY)) {
            assertThat(story.visitor(told).read("/notices")).as(told).contains("（黄色）", "（橙色）", "（红色）");
        }
        assertThat(story.visitor(SECRETARY).read("/supervise-items/" + item)).contains("黄色督办单（提醒）", "红色督办单（责令）", "协督〔2026〕");
        var red = slips().get(2);
        String path = "/supervise-items/" + item + "/slips/" + red.document();
        assertThat(lead.read(path)).contains("责令你单位于", "已超期3个工作日", "向阳区民政局", red.number());
        assertThat(lead.open(path + "/docx")).hasStatusOk();
        assertThat(story.visitor("clerk-jiaoyu").open(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(lead.open("/supervise-items/" + item + "/slips/999999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void after_nights_without_a_sweep_only_the_gravest_slip_goes_out() {
        night("2026-12-28");
        assertThat(colours()).containsExactly(SlipColour.RED);
        assertThat(lateActions.countOf(BUREAU, 2026)).isEqualTo(1);
    }

    @Test
    void the_second_late_item_of_a_year_is_red_at_once() {
        var other = story.one(story.decided("另一件"));
        night("2026-12-22");
        assertThat(items.slipsOf(CaseNumber.of(item))).extracting(Slip::colour).containsExactly(SlipColour.ORANGE);
        assertThat(items.slipsOf(CaseNumber.of(other))).extracting(Slip::colour).containsExactly(SlipColour.RED);
        night("2026-12-23");
        assertThat(colours()).as("now it is one of two").containsExactly(SlipColour.ORANGE, SlipColour.RED);
        assertThat(story.visitor(LEAD).read("/supervise-items/" + other)).contains("本年度已有 2 项超期");
    }

    @Test
    void what_was_reported_or_asked_in_time_is_not_late() {
        var ask = story.rows().task(item, "report-progress").replace("report-progress", "ask-extension");
        assertThat(story.visitor(LEAD).fill(ask, "until", "2026-12-31", "reason", "需要招标")).hasStatus3xxRedirection();
        night("2026-12-28");
        assertThat(colours()).as("nobody has answered").isEmpty();
        assertThat(lateActions.countOf(BUREAU, 2026)).isZero();
        story.act(SECRETARY, item, "decide-extension", "verdict", "AGREE");
        night("2026-12-29");
        assertThat(colours()).isEmpty();
        night("2026-12-30");
        assertThat(slips()).singleElement().satisfies(slip -> assertThat(slip.dueOn()).isEqualTo("2026-12-31"));
        story.checked(item, LEAD);
        night("2027-01-08");
        assertThat(slips()).hasSize(1);
        assertThat(lateActions.countOf(BUREAU, 2027)).isZero();
    }

    @Test
    void two_sweeps_at_once_send_one_slip() throws Exception {
        clock.set("2026-12-22T04:45");
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var done : pool.invokeAll(List.of(() -> swept(), () -> swept()))) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(colours()).containsExactly(SlipColour.ORANGE);
        assertThat(database.sql("select count(*) from document_issued where case_number = ?").param(item).query(Integer.class).single()).isEqualTo(1);
        assertThat(lateActions.countOf(BUREAU, 2026)).isEqualTo(1);
    }

    private boolean swept() {
        sweep.sweep();
        return true;
    }

    private void night(String day) {
        clock.set(day + "T04:45");
        sweep.sweep();
    }

    private List<Slip> slips() {
        return items.slipsOf(CaseNumber.of(item));
    }

    private List<SlipColour> colours() {
        return slips().stream().map(Slip::colour).toList();
    }
}
