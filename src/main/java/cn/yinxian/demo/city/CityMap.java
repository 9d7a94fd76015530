package cn.yinxian.demo.city;

import cn.yinxian.demo.city.Place.Standing;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All units of the demo city, parents before their children. */
final class CityMap {

    private final Map<UnitCode, Place> places = new LinkedHashMap<>();

    void add(Place place) {
        places.put(place.code(), place);
    }

    Collection<Place> places() {
        return places.values();
    }

    List<Place> all(UnitKind kind) {
        return places.values().stream().filter(place -> place.is(kind)).toList();
    }

    List<Place> all(Standing standing) {
        return places.values().stream().filter(place -> place.is(standing)).toList();
    }

    Place named(String name) {
        return places.values().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The unit whose 基层党委 the place belongs to, climbing along 隶属关系. */
    Place committeeOf(Place place) {
        var at = place;
        while (!at.unit().baseCommittee()) {
            at = places.get(at.unit().partyParent());
        }
        return at;
    }

    /** The units of one standing by where they lie: one list for the city's organs, one for each district. */
    Collection<List<Place>> byDistrict(Standing standing) {
        var groups = new LinkedHashMap<UnitCode, List<Place>>();
        all(standing).forEach(place -> groups.computeIfAbsent(place.district(), key -> new ArrayList<>()).add(place));
        return groups.values();
    }
}
