package cn.yinxian.replay.council;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.usecase.AdmitMember;
import cn.yinxian.council.body.usecase.SetUpCouncil;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** A city and its districts, each with a council of five member units, and somebody in every post. */
final class Town {

    static final UnitCode CITY = UnitCode.of("330900");
    private static final int MEMBERS = 5;
    private static final String BUREAUS = "民政局财政局教育局卫健局国资委";

    /** A council. @param place city or district */
    record Seat(UnitCode place, List<UnitCode> members) {}

    private final List<Seat> seats;
    private final List<NewUnit> units = new ArrayList<>();
    private final List<NewOfficial> officials = new ArrayList<>();
    private final List<NewPost> posts = new ArrayList<>();

    Town(int districts) {
        var places = Stream.concat(Stream.of(CITY), IntStream.rangeClosed(1, districts).mapToObj(n -> UnitCode.of("33090" + n))).toList();
        seats = places.stream().map(this::seat).toList();
    }

    List<Seat> seats() {
        return seats;
    }

    private Seat seat(UnitCode place) {
        boolean city = place.equals(CITY);
        String name = city ? "银海市" : "第" + place.value().charAt(5) + "区";
        units.add(unit(place, name, city ? UnitKind.CITY : UnitKind.DISTRICT, city ? null : CITY));
        Stream.of(Role.COUNCIL_SECRETARY, Role.COUNCIL_CONVENER, city ? Role.CITY_CLERK : Role.DISTRICT_CLERK, city ? Role.CITY_LEADER : Role.DISTRICT_LEADER)
                .forEach(role -> post(role, place));
        var members = IntStream.rangeClosed(1, MEMBERS).mapToObj(n -> UnitCode.of(place.value() + "10" + n)).toList();
        for (int n = 0; n < MEMBERS; n++) {
            units.add(unit(members.get(n), name + BUREAUS.substring(n * 3, n * 3 + 3), UnitKind.UNIT, place));
            post(Role.COUNCIL_MEMBER, members.get(n));
            post(Role.UNIT_CLERK, members.get(n));
        }
        return new Seat(place, members);
    }

    private static NewUnit unit(UnitCode code, String name, UnitKind kind, @Nullable UnitCode parent) {
        return new NewUnit(code, name, kind, parent, parent, true, "银" + code.value().substring(4), "中共" + name + "委员会");
    }

    private void post(Role role, UnitCode place) {
        var id = OfficialId.of((role + "-" + place).toLowerCase(Locale.ROOT).replace('_', '-'));
        officials.add(new NewOfficial(id, "某" + officials.size(), null));
        posts.add(new NewPost(id, role, place.value(), null, DateRange.since(LocalDate.of(2020, 1, 1))));
    }

    void build(OrganisationLoad load) {
        load.load(new Batch(units, officials, posts, List.of()), null);
    }

    void setUp(BeanFactory beans, People people) {
        var councils = beans.getBean(Councils.class);
        for (var seat : seats) {
            var by = people.as(Role.COUNCIL_SECRETARY, seat.place());
            beans.getBean(SetUpCouncil.class).setUp(seat.place(), by);
            seat.members().forEach(unit -> beans.getBean(AdmitMember.class)
                    .admit(new AdmitMember.Command(seat.place(), unit, councils.require(seat.place()).version(), by)));
        }
    }
}
