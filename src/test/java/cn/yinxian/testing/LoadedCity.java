package cn.yinxian.testing;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Roster;
import cn.yinxian.register.RegisterLoad;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** {@link TestCity} with {@link TestMembers}, loaded once for all tests that share a Spring context, and what plays cases in it. */
@TestConfiguration(proxyBeanMethods = false)
@Import(EngineCases.class)
public class LoadedCity {

    @Bean
    TestCity testCity(OrganisationLoad load, Roster roster, RegisterLoad register) {
        var city = new TestCity(load, roster);
        city.build();
        TestMembers.load(register);
        return city;
    }
}
