package cn.yinxian.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** From an empty database to the first approved branch, by the pages alone, on a real MariaDB in profile {@code mysql}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptyInstallationIT {

    private static final Pattern LOGIN = Pattern.compile("登录名\\s*([a-z0-9]+)\\s*初始密码\\s*(\\S+)");
    private static final String OWN = "Own-Pass-2026-";

    private ConfigurableApplicationContext house;
    private final Map<String, String> slips = new HashMap<>();
    private final Map<String, Desk> desks = new HashMap<>();

    @BeforeAll
    void start() {
        house = Installation.on("empty_city").start();
    }

    @AfterAll
    void stop() {
        house.close();
    }

    @Test
    void an_empty_installation_is_brought_to_its_first_approved_branch_by_pages_alone() {
        slips.put("anquan", "First-Start-2026");
        nameTheOtherAdministrators();
        enterTheCity();
        loadTheRegister();
        enterTheOfficials();
        looksAtTheFigures();
        String number = apply();
        decide("qujb", number);
        decide("qusp", number);
        decide("dangwei", number);
        theReplyIsIssued(number);
        theAuditorFindsEverything(number);
    }

    private void nameTheOtherAdministrators() {
        var security = at("anquan").follow("管理").shows("新装系统：请按顺序完成", "待完成");
        newOfficial(security, "xitong", "罗系统");
        post(security, "SYSTEM_ADMIN", null, "信息科科员");
        newOfficial(security, "shenji", "尤审计");
        post(security, "AUDITOR", null, "");
    }

    private void newOfficial(Desk security, String login, String name) {
        security.open("/admin").follow("管理工作人员").follow("新增工作人员");
        security.send(security.form("保存并显示初始密码").fill("name", name).fill("login", login), "保存并显示初始密码");
        takeSlips(security.shows("只显示这一次", name));
    }

    private void takeSlips(Desk desk) {
        var found = LOGIN.matcher(desk.text());
        while (found.find()) {
            slips.put(found.group(1), found.group(2));
        }
    }

    /** On the page with the slip; a second choice, of the place, follows unless the role has none. */
    private static void post(Desk security, String role, String place, String title) {
        security.follow("任命职务");
        security.send(security.form("下一步").fill("role", role), "下一步");
        var form = security.form("任命").fill("title", title).fill("from", "2026-01-01");
        security.send(place == null ? form : form.fill("place", place), "任命").shows("已为", "在任");
    }

    private void enterTheCity() {
        var system = at("xitong").follow("管理").follow("管理单位").shows("还没有单位").follow("先录入市");
        system.send(system.form("保存").fill("name", "安澜市").fill("code", "990100").fill("docMark", "安委老"), "保存").shows("安澜市");
        system.follow("在此新增下级单位");
        system.send(system.form("保存").fill("kind", "DISTRICT").fill("name", "东山区").fill("code", "990102").fill("baseCommittee", "true"), "保存")
                .shows("东山区", "990102");
    }

    private void loadTheRegister() {
        var system = at("xitong").open("/admin").follow("首次导入").shows("分两步");
        var form = system.form("预检").choose("units", "单位.csv", Tables.UNITS)
                .choose("branches", "支部.csv", Tables.BRANCHES).choose("members", "党员.csv", Tables.MEMBERS);
        system.send(form, "预检").shows("没有错误", "写入 11 行");
        system.send(system.form("确认导入"), "确认导入").shows("已导入");
    }

    private void enterTheOfficials() {
        var security = at("anquan").open("/admin").follow("首次导入");
        security.send(security.form("预检").choose("officials", "人员.csv", Tables.OFFICIALS), "预检").shows("没有错误");
        takeSlips(security.send(security.form("确认导入"), "确认导入").shows("已导入", "初始密码条"));
        newOfficial(security, "minzheng", "孟经办");
        post(security, "UNIT_CLERK", "990102101", "办公室主任");
        security.open("/admin").showsNot("新装系统：请按顺序完成");
    }

    private void looksAtTheFigures() {
        var system = at("xitong").open("/admin").follow("查看规则和参数").shows("本市参数", "法规规定的数值");
        system.follow("密码最少位数").shows("现行数值", "10", "历史", "系统初始");
    }

    private String apply() {
        var clerk = at("minzheng").follow("支部组建").follow("申请组建、调整、撤销党支部");
        clerk.send(clerk.form("下一步").fill("matter", "SEPARATED"), "下一步");
        clerk.send(clerk.form("开始填写"), "开始填写").shows("第 1 步");
        clerk.send(clerk.form("保存，下一步").fill("basis", "《中国共产党支部工作条例（试行）》").fill("reason", "离退休党员已有 4 名，单独过组织生活更便利"), "保存，下一步");
        clerk.send(clerk.form("保存，下一步").fill("members", "DY0001", "DY0002", "DY0003", "DY0004"), "保存，下一步");
        clerk.send(clerk.form("保存，下一步").fill("deputies", "0"), "保存，下一步");
        clerk.follow("5 核对并提交").shows("𠮷永年", "方䶮");
        clerk.send(clerk.form("提交申请"), "提交申请").answers(200);
        assertThat(clerk.address()).as(clerk.text()).startsWith("/formations/BF-");
        return clerk.address().replaceAll(".*/(BF-[0-9-]+).*", "$1");
    }

    private void decide(String login, String number) {
        var handler = at(login).open("/inbox").shows(number).follow("办理");
        var form = handler.form("提交").fill("verdict", "AGREE").fill("opinion", "同意。");
        if (login.equals("dangwei")) {
            handler.send(form.fill("metOn", today()), "提交").shows("尚未提交", "印发《");
            handler.send(handler.form("确认同意，印发公文"), "确认同意，印发公文").isAt("/inbox");
        } else {
            handler.send(form, "提交").isAt("/inbox");
        }
    }

    private String today() {
        return LocalDate.now(house.getBean(Clock.class)).toString();
    }

    private void theReplyIsIssued(String number) {
        var clerk = at("minzheng").open("/formations/" + number).shows("东民委〔", "查看并打印", "同意。", "华书记");
        assertThat(clerk.follow("下载 Word 文档").content()).startsWith('P', 'K');
    }

    private void theAuditorFindsEverything(String number) {
        at("shenji").open("/audit").shows(number, "dangwei", "华书记", "首次导入", "任职", "东民委〔");
    }

    /** The desk of an official; the first time with the slip, and the password is changed before anything else opens. */
    private Desk at(String login) {
        return desks.computeIfAbsent(login, unknown -> firstSignIn(login)).open("/");
    }

    private Desk firstSignIn(String login) {
        int port = ((WebServerApplicationContext) house).getWebServer().getPort();
        var desk = new Desk(port);
        signIn(desk, login, slips.get(login)).isAt("/account/password").shows("请先修改密码");
        desk.open("/admin").isAt("/account/password").open("/inbox").isAt("/account/password");
        var form = desk.form("修改密码").fill("present", slips.get(login)).fill("password", OWN + "Z9q").fill("repeated", OWN + "Z9q");
        desk.send(form, "修改密码").shows("密码已修改，请用新密码登录");
        return signIn(desk, login, OWN + "Z9q").shows("退出");
    }

    private static Desk signIn(Desk desk, String login, String password) {
        desk.open("/sign-in");
        return desk.send(desk.form("登录").fill("username", login).fill("password", password), "登录");
    }
}
