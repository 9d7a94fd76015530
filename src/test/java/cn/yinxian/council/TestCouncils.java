package cn.yinxian.council;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.usecase.AdmitMember;
import cn.yinxian.council.body.usecase.SetUpCouncil;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.TestCity;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;

/** Councils of the tested city, set up through the use cases by their secretaries. Tests of one database share them. */
public final class TestCouncils {

    private final TestCity city;
    private final BeanFactory beans;

    public TestCouncils(TestCity city, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
    }

    /** The city's council: its finance bureau is a member. */
    public Council ofCity() {
        return standing(TestCity.CITY, "council-city", TestCity.CITY_ORGAN);
    }

    /** The council of 向阳区: its 民政局 and its archive are members. */
    public Council ofXiangyang() {
        return standing(TestCity.XIANGYANG, "council-xiangyang", TestCity.BUREAU, TestCity.SMALL_OFFICE);
    }

    private Council standing(UnitCode place, String secretary, UnitCode... members) {
        var councils = beans.getBean(Councils.class);
        var by = city.official(secretary);
        if (councils.find(place).isEmpty()) {
            beans.getBean(SetUpCouncil.class).setUp(place, by);
        }
        Stream.of(members).filter(unit -> councils.require(place).member(unit).isEmpty()).forEach(unit ->
                beans.getBean(AdmitMember.class).admit(new AdmitMember.Command(place, unit, councils.require(place).version(), by)));
        return councils.require(place);
    }
}
