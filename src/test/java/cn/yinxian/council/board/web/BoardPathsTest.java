package cn.yinxian.council.board.web;

import static cn.yinxian.council.supervise.web.ItemStory.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.supervise.web.ItemStory;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.StatementCount;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

/** The board and the ledger as secretaries see them. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=item-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class BoardPathsTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private SqlSessionFactory statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    private ItemStory story;
    private String motion;
    private List<String> items;

    @BeforeEach
    void a_motion_with_two_items() {
        clock.set("2026-11-23T09:00");
        story = new ItemStory(mvc, city, beans);
        motion = story.decided("由区民政局牵头提出办法；由档案馆配合整理材料");
        items = story.split(motion,
                "items[0].subject", "=提出办法", "items[0].lead", "330901101", "items[0].dueOn", "2026-12-21", "items[0].coUnits", "330901102",
                "items[1].subject", "整理材料", "items[1].lead", "330901102", "items[1].dueOn", "2026-12-25");
    }

    @Test
    void a_motion_stands_on_the_board_with_its_state_age_and_light() {
        clock.set("2026-12-16T09:00");
        var board = story.visitor(SECRETARY).read("/motions/board?stage=IN_EXECUTION");
        assertThat(board).contains(motion, "落实中", "23 天", "还剩 3 个工作日", "已办结 0 项，共 2 项", "向阳区民政局");
        assertThat(story.visitor(SECRETARY).read("/motions/board?light=AMBER")).contains(motion);
        assertThat(story.visitor(SECRETARY).read("/motions/board?light=RED")).doesNotContain(motion);
        clock.set("2026-12-28T09:00");
        assertThat(story.visitor(SECRETARY).read("/motions/board?light=RED&age=OVER_30_DAYS")).contains(motion, "已超期");
        assertThat(story.visitor(SECRETARY).read("/motions/board?unit=330901102")).contains(motion);
        assertThat(story.visitor(SECRETARY).read("/motions/board?stage=CLOSED")).doesNotContain(motion);
    }

    @Test
    void the_city_looks_down_and_nobody_looks_aside() {
        assertThat(story.visitor("council-city").read("/motions/board?place=330901")).contains(motion);
        assertThat(story.visitor("council-binjiang").read("/motions/board?place=330901")).as("not to be asked for").doesNotContain(motion);
        assertThat(story.visitor("council-binjiang").read("/motions/board/ledger?place=330901")).doesNotContain("整理材料");
        assertThat(story.visitor(ItemStory.LEAD).open("/motions/board")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(story.visitor(ItemStory.LEAD).open("/motions/board/ledger.xlsx")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_ledger_is_printed_and_taken_away_with_the_filter_of_the_board() throws Exception {
        story.act(ItemStory.LEAD, items.get(0), "report-progress", "content", "+已经印发");
        var printed = story.visitor(SECRETARY).read("/motions/board/ledger?unit=330901101");
        assertThat(printed).contains("督办台账", "=提出办法", "向阳区档案馆", "已上报，待审核", "+已经印发", "2026年12月21日");
        assertThat(story.visitor(SECRETARY).read("/motions/board/ledger?light=GREEN&open=true")).contains(items.get(1)).doesNotContain(items.get(0));

        var file = story.visitor(SECRETARY).open("/motions/board/ledger.xlsx");
        assertThat(file).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment;").contains(".xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            var row = java.util.stream.StreamSupport.stream(sheet.spliterator(), false)
                    .filter(one -> one.getCell(0).getStringCellValue().equals(items.get(0))).findFirst().orElseThrow();
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=提出办法");
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("向阳区档案馆");
            assertThat(row.getCell(7).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-12-21");
        }
        assertThat(database.sql("select count(*) from audit_entry where verb = 'council.exportLedger'").query(Integer.class).single()).isPositive();
    }

    @Test
    void more_motions_cost_no_more_statements() {
        var count = StatementCount.in(statements);
        story.visitor(SECRETARY).read("/motions/board");
        var before = count.of(() -> story.visitor(SECRETARY).read("/motions/board?light=GREEN"));
        var printed = count.of(() -> story.visitor(SECRETARY).read("/motions/board/ledger"));
        var another = story.decided("另一件");
        story.one(another);
        assertThat(count.of(() -> story.visitor(SECRETARY).read("/motions/board?light=GREEN"))).isEqualTo(before);
        assertThat(count.of(() -> story.visitor(SECRETARY).read("/motions/board/ledger"))).isEqualTo(printed);
    }
}
