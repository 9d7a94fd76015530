package cn.yinxian.testing;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Roster;
import cn.yinxian.register.RegisterLoad;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** {@link TestCity} with {@link TestMembers}, loaded once for all tests that share a Spring context. */
@TestConfiguration(proxyBeanMethods = false)
public class LoadedCity {

    @Bean
    TestCity testCity(OrganisationLoad load, Roster roster, RegisterLoad register) {
        var city = new TestCity(load, roster);
        city.build();
        TestMembers.load(register);
        return city;
    }
}
