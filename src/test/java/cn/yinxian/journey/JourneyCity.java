package cn.yinxian.journey;

import cn.yinxian.YinxianApplication;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.TestCity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The application on a port of this machine with the small test city in it, one account per official (login = id). Every
 * official signs in with {@link #PASSWORD}; {@link #FORGETFUL} is there to be locked out, {@link #NEWCOMERS} must first
 * choose a password of their own.
 */
class JourneyCity implements AutoCloseable {

    static final String PASSWORD = "Journey-2026-Pass";
    static final String FORGETFUL = "forgetful";
    static final List<String> NEWCOMERS = List.of("newcomer-1", "newcomer-2", "newcomer-3", "newcomer-4");

    private final ConfigurableApplicationContext application;

    private JourneyCity(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static JourneyCity start() {
        var city = new JourneyCity(new SpringApplicationBuilder(YinxianApplication.class)
                .run("--server.port=0", "--server.address=127.0.0.1"));
        try {
            city.settle();
            return city;
        } catch (RuntimeException failed) {
            city.close();
            throw failed;
        }
    }

    String origin() {
        return "http://127.0.0.1:" + bean(Environment.class).getRequiredProperty("local.server.port");
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
    }

    private static Stream<String> extras() {
        return Stream.concat(Stream.of(FORGETFUL), NEWCOMERS.stream());
    }

    private static NewPost clerk(String id) {
        return new NewPost(OfficialId.of(id), Role.UNIT_CLERK, TestCity.CITY_ORGAN.value(), null, DateRange.since(LocalDate.of(2020, 1, 1)));
    }

    @Override
    public void close() {
        application.close();
    }
}
