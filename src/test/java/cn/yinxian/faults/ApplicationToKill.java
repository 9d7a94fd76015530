package cn.yinxian.faults;

import cn.yinxian.YinxianApplication;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.ReviewApplication;
import cn.yinxian.formation.usecase.SaveDraft;
import cn.yinxian.formation.usecase.SubmitApplication;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.JavaProcess;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.OpenTasks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The whole application as a process of its own, which a test may kill. At its first start it fills its empty database with
 * the small city and with applications that wait for the committee's decision, as many as its first argument says.
 */
public final class ApplicationToKill {

    static final String PASSWORD = "Faults-2026-Pass";
    static final String SERVING = "serving at port ";

    private static final int MEMBERS = 4;
    private static final LocalDate SINCE = LocalDate.of(2024, 5, 1);
    private static final BranchCode MIXED = BranchCode.of("B-330901101-60");

    private final ApplicationContext beans;
    private final TestCity city;

    private ApplicationToKill(ApplicationContext beans) {
        this.beans = beans;
        this.city = new TestCity(beans.getBean(OrganisationLoad.class), beans.getBean(Roster.class));
    }

    /** Starts it on a database in a folder that outlives it. */
    static JavaProcess start(Path home, int cases) {
        return JavaProcess.start(
                ApplicationToKill.class, 600, String.valueOf(cases), "--server.port=0", "--server.address=127.0.0.1",
                "--yinxian.test.database=as-configured", "--yinxian.engine.job-executor=true", "--spring.datasource.url=" + url(home));
    }

    /** As shipped, but in this folder. */
    static String url(Path home) {
        return "jdbc:h2:file:" + home.resolve("yinxian") + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";
    }

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        var application = new SpringApplicationBuilder(YinxianApplication.class, StandStill.class)
                .run(Stream.of(arguments).skip(1).toArray(String[]::new));
        new ApplicationToKill(application).fill(Integer.parseInt(arguments[0]));
        System.out.println(SERVING + application.getEnvironment().getProperty("local.server.port"));
    }

    private void fill(int cases) {
        if (beans.getBean(Units.class).find(TestCity.BUREAU).isPresent()) {
            return;
        }
        city.build(beans.getBean(PasswordEncoder.class).encode(PASSWORD));
        beans.getBean(RegisterLoad.class).load(new RegisterLoad.Batch(
                List.of(new LoadedBranch(
                        MIXED, "中共向阳区民政局机关支部", BranchKind.REGULAR, TestCity.BUREAU, TestCity.BUREAU, List.of(TestCity.BUREAU),
                        true, SINCE, SINCE, SINCE.plusYears(3))),
                IntStream.range(0, cases * MEMBERS).mapToObj(ApplicationToKill::member).toList(), List.of(), List.of()), null);
        IntStream.range(0, cases).forEach(this::waitForTheCommittee);
    }

    private static LoadedMember member(int ordinal) {
        return new LoadedMember(
                code(ordinal), "赵" + ordinal, false, LocalDate.of(1952, 4, 1), LocalDate.of(1980, 7, 1), PartyStanding.FULL, true,
                TestCity.BUREAU, MIXED, SINCE);
    }

    private static String code(int ordinal) {
        return "K-%05d".formatted(ordinal);
    }

    private void waitForTheCommittee(int ordinal) {
        var clerk = city.official("clerk-minzheng");
        var draft = beans.getBean(SaveDraft.class).save(new SaveDraft.Command(null, proposal(ordinal), 0, clerk));
        long version = beans.getBean(Formations.class).require(draft).version();
        var number = beans.getBean(SubmitApplication.class).submit(new SubmitApplication.Command(draft, version, clerk));
        agree(number, false, "clerk-xiangyang");
        agree(number, true, "leader-xiangyang");
    }

    private void agree(CaseNumber number, boolean asLeader, String reviewer) {
        var task = beans.getBean(OpenTasks.class).waitingIn(number).get(0).task();
        long version = beans.getBean(Formations.class).require(number).version();
        beans.getBean(ReviewApplication.class).review(new ReviewApplication.Command(
                task, asLeader, Verdict.AGREE, "同意。", List.of(), version, city.official(reviewer)));
    }

    private static Proposal proposal(int ordinal) {
        var moves = IntStream.range(ordinal * MEMBERS, (ordinal + 1) * MEMBERS)
                .mapToObj(member -> new MemberMove(code(member), null, null))
                .toList();
        return new Proposal(
                FormationAction.FORM, BranchKind.REGULAR, Initiative.APPLICATION, TestCity.BUREAU, null,
                "中共向阳区民政局第" + (ordinal + 1) + "离退休干部支部", BodyNature.UNIT, "《中国共产党支部工作条例（试行）》", "党员增多",
                new LeadingBody(1, 0), List.of(), moves, Map.of());
    }
}
