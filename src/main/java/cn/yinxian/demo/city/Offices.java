package cn.yinxian.demo.city;

import static cn.yinxian.organisation.Role.*;

import cn.yinxian.demo.city.Place.Standing;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts somebody into every post of the units, but for a few that are left empty so that 本级无人在岗 is seen. */
final class Offices {

    /** Nobody there: the next of the fallback table takes over, or a clerk names a handler. */
    static final Set<String> EMPTY = Set.of(
            "DISTRICT_CLERK@柳溪县", "ORG_DEPT@东浦区", "PARTY_COMMITTEE@松岭县石门乡", "PARTY_COMMITTEE@望湖区农业农村局",
            "UNIT_CLERK@青云区审计局", "UNIT_CLERK@市残联");

    private static final int COUNCIL_UNITS = 7;
    private static final int DISTRICT_COUNCIL_UNITS = 3;

    private final CityMap map;
    private final LocalDate day;
    private final String passwordHash;
    private final Dice dice;
    private final PersonNames names = new PersonNames();
    private final List<NewOfficial> officials = new ArrayList<>();
    private final List<NewPost> posts = new ArrayList<>();
    private final List<NewAccount> accounts = new ArrayList<>();

    private Offices(CityMap map, LocalDate day, String passwordHash, long seed) {
        this.map = map;
        this.day = day;
        this.passwordHash = passwordHash;
        this.dice = new Dice(seed, "offices");
    }

    static Batch staff(CityMap map, LocalDate day, String passwordHash, long seed) {
        var offices = new Offices(map, day, passwordHash, seed);
        map.places().forEach(offices::staff);
        map.all(UnitKind.UNIT).stream().limit(COUNCIL_UNITS).forEach(organ -> offices.fill(organ, COUNCIL_MEMBER, 1));
        List.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR).forEach(role -> offices.seat(role, CandidateGroup.SYSTEM, login(role)));
        map.byDistrict(Standing.ESTABLISHED).forEach(places -> places.stream()
                .filter(place -> place.is(UnitKind.UNIT) && place.district() != null)
                .limit(DISTRICT_COUNCIL_UNITS)
                .forEach(place -> offices.fill(place, COUNCIL_MEMBER, 1)));
        return new Batch(map.places().stream().map(Place::unit).toList(), offices.officials, offices.posts, offices.accounts);
    }

    private void staff(Place place) {
        switch (place.unit().kind()) {
            case CITY -> city(place);
            case DISTRICT -> district(place);
            case STREET, UNIT, COMMUNITY, ASSOCIATION -> {
                fill(place, UNIT_CLERK, 1);
                fill(place, PARTY_COMMITTEE, place.unit().baseCommittee() ? 2 : 0);
            }
        }
    }

    private void city(Place city) {
        fill(city, CITY_CLERK, 3);
        fill(city, CITY_LEADER, 2);
        fill(city, ORG_DEPT, 2);
        fill(city, COUNCIL_SECRETARY, 1);
        fill(city, COUNCIL_CONVENER, 1);
        fill(city, JUDGE, 7);
    }

    private void district(Place district) {
        fill(district, DISTRICT_CLERK, 2);
        fill(district, DISTRICT_LEADER, 2);
        fill(district, ORG_DEPT, 1);
        fill(district, COUNCIL_SECRETARY, 1);
        fill(district, COUNCIL_CONVENER, 1);
    }

    private void fill(Place place, Role role, int seats) {
        if (EMPTY.contains(role + "@" + place.name())) {
            return;
        }
        for (int seat = 1; seat <= seats; seat++) {
            String login = login(role, place.code());
            seat(role, place.code().value(), seat == 1 ? login : login + "." + seat);
        }
    }

    private void seat(Role role, String place, String login) {
        int birthYear = day.getYear() - dice.between(28, 58);
        var id = OfficialId.of(login);
        officials.add(new NewOfficial(id, names.draw(dice, dice.oneIn(3), birthYear), null));
        posts.add(new NewPost(id, role, place, null, DateRange.since(dice.daysBefore(day, 200, 2000))));
        accounts.add(new NewAccount(id, login, passwordHash, false));
    }

    /** "unit-clerk.990101-008": the first official of a role at a unit; further ones get a number behind. */
    static String login(Role role, UnitCode unit) {
        return login(role) + "." + unit.value().toLowerCase(Locale.ROOT);
    }

    /** "district-clerk": what the login names of a role begin with. */
    private static String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
