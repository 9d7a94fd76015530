package cn.yinxian.demo.usecase;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.DemoPassword;
import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.shared.Missing;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the demo city is drawn with, and the two doors through which a city is loaded in bulk. */
@Component
@DemoOnly
class Loads {

    private final OrganisationLoad organisation;
    private final RegisterLoad register;
    private final Units units;
    private final DemoPassword password;

    Loads(OrganisationLoad organisation, RegisterLoad register, Units units, DemoPassword password) {
        this.organisation = organisation;
        this.register = register;
        this.units = units;
        this.password = password;
    }

    DemoCity draw(long seed, LocalDate day) {
        return DemoCity.draw(seed, day, password.hash());
    }

    boolean anotherCityIsThere() {
        try {
            units.city();
            return true;
        } catch (Missing none) {
            return false;
        }
    }

    void load(OrganisationLoad.Batch batch) {
        organisation.load(batch, null);
    }

    void load(RegisterLoad.Batch batch) {
        register.load(batch, null);
    }
}
