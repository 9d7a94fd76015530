package cn.yinxian.demo.usecase;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.shared.Missing;
import org.springframework.stereotype.Component;

/** The two doors through which a city is loaded in bulk. */
@Component
@DemoOnly
class Loads {

    private final OrganisationLoad organisation;
    private final RegisterLoad register;
    private final Units units;

    Loads(OrganisationLoad organisation, RegisterLoad register, Units units) {
        this.organisation = organisation;
        this.register = register;
        this.units = units;
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
