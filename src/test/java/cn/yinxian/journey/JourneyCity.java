package cn.yinxian.journey;

import cn.yinxian.YinxianApplication;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.RegisterLoad.LoadedOfficer;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The application on a port of this machine with the small test city in it, one account per official (login = id). Every
 * official signs in with {@link #PASSWORD}; {@link #FORGETFUL} is there to be locked out, {@link #NEWCOMERS} must first
 * choose a password of their own.
 */
final class JourneyCity {

    static final String PASSWORD = "Journey-2026-Pass";
    static final String FORGETFUL = "forgetful";
    static final List<String> NEWCOMERS = List.of("newcomer-1", "newcomer-2", "newcomer-3", "newcomer-4");

    /** Retired teachers of {@link TestCity#OTHER_BUREAU}. */
    static final List<String> TEACHERS = List.of("甲老师", "乙老师", "丙老师", "丁老师", "戊老师", "己老师", "庚老师", "辛老师", "壬老师", "癸老师");

    /** Branches of {@link TestCity#OTHER_BUREAU} whose terms end in four months, each with its secretary. */
    static final BranchCode RENEWING = BranchCode.of("B-330902101-21");
    static final String SECRETARY = "secretary-le";
    static final BranchCode LATE = BranchCode.of("B-330902101-22");
    static final String LATE_SECRETARY = "secretary-an";

    private static @Nullable JourneyCity started;
    private static @Nullable RuntimeException failure;

    private final ConfigurableApplicationContext application;

    private JourneyCity(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** The one attempt to start: where it failed, no journey tries again. */
    static synchronized JourneyCity ofThisJvm() {
        if (failure != null) {
            throw new IllegalStateException("the application did not start", failure);
        }
        try {
            started = started == null ? start() : started;
            return started;
        } catch (RuntimeException failed) {
            failure = failed;
            throw failed;
        }
    }

    private static JourneyCity start() {
        var city = new JourneyCity(new SpringApplicationBuilder(YinxianApplication.class)
                .run("--server.port=0", "--server.address=127.0.0.1"));
        try {
            city.settle();
            return city;
        } catch (RuntimeException failed) {
            city.application.close();
            throw failed;
        }
    }

    String origin() {
        return "http://127.0.0.1:" + bean(Environment.class).getRequiredProperty("local.server.port");
    }

    LocalDate today() {
        return LocalDate.now(bean(Clock.class));
    }

    BeanFactory beans() {
        return application;
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** One hash for all: reckoning one takes longer than all the rest of the load. */
    private void settle() {
        var load = bean(OrganisationLoad.class);
        String hash = bean(PasswordEncoder.class).encode(PASSWORD);
        new TestCity(load, bean(Roster.class)).build(hash);
        load.load(new Batch(
                List.of(),
                extras().map(id -> new NewOfficial(OfficialId.of(id), id.equals(FORGETFUL) ? "赵忘之" : "钱新任", null)).toList(),
                extras().map(JourneyCity::clerk).toList(),
                extras().map(id -> new NewAccount(OfficialId.of(id), id, hash, !id.equals(FORGETFUL))).toList()), null);
        TestMembers.load(bean(RegisterLoad.class));
        teachers();
        renewing(RENEWING, SECRETARY, "乐", hash);
        renewing(LATE, LATE_SECRETARY, "安", hash);
    }

    /** A branch of eight whose term ends in four months, with a secretary who signs in. */
    private void renewing(BranchCode code, String secretary, String family, String hash) {
        var ends = today().plusMonths(4);
        var since = ends.minusYears(3).plusDays(1);
        var people = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new LoadedMember(
                        code + "-" + i, family + "老师" + i, false, LocalDate.of(1952, 4, 1), LocalDate.of(1980, 7, 1), PartyStanding.FULL,
                        true, TestCity.OTHER_BUREAU, code, since))
                .toList();
        bean(RegisterLoad.class).load(new RegisterLoad.Batch(
                List.of(new LoadedBranch(
                        code, "中共滨江区教育局" + family + "字支部委员会", BranchKind.REGULAR, TestCity.OTHER_BUREAU, TestCity.OTHER_BUREAU,
                        List.of(TestCity.OTHER_BUREAU), false, since, since, ends)),
                people, List.of(),
                List.of(new LoadedOfficer(code, code + "-1", OfficerPost.SECRETARY, since),
                        new LoadedOfficer(code, code + "-2", OfficerPost.ORGANISATION, since),
                        new LoadedOfficer(code, code + "-3", OfficerPost.PUBLICITY, since))), null);
        var id = OfficialId.of(secretary);
        bean(OrganisationLoad.class).load(new Batch(
                List.of(), List.of(new NewOfficial(id, family + "老师1", null)),
                List.of(new NewPost(id, Role.BRANCH_SECRETARY, code.value(), null, DateRange.since(LocalDate.of(2020, 1, 1)))),
                List.of(new NewAccount(id, secretary, hash, false))), null);
    }

    /** A mixed branch of the other district's education bureau, large enough for several applications. */
    private void teachers() {
        var since = LocalDate.of(2024, 5, 1);
        var code = BranchCode.of("B-330902101-02");
        var branch = new LoadedBranch(
                code, "中共滨江区教育局机关支部", BranchKind.REGULAR, TestCity.OTHER_BUREAU, TestCity.OTHER_BUREAU,
                List.of(TestCity.OTHER_BUREAU), true, since, since, since.plusYears(3));
        var people = TEACHERS.stream()
                .map(name -> new LoadedMember(
                        "TEACHER-" + TEACHERS.indexOf(name), name, false, LocalDate.of(1952, 4, 1), LocalDate.of(1980, 7, 1),
                        PartyStanding.FULL, true, TestCity.OTHER_BUREAU, code, since))
                .toList();
        bean(RegisterLoad.class).load(new RegisterLoad.Batch(List.of(branch), people, List.of(), List.of()), null);
    }

    private static Stream<String> extras() {
        return Stream.concat(Stream.of(FORGETFUL), NEWCOMERS.stream());
    }

    private static NewPost clerk(String id) {
        return new NewPost(OfficialId.of(id), Role.UNIT_CLERK, TestCity.CITY_ORGAN.value(), null, DateRange.since(LocalDate.of(2020, 1, 1)));
    }
}
