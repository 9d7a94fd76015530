package cn.yinxian.demo.city;

import java.util.ArrayList;
import java.util.List;

/** Shares a number of branches out among units by their weight; every unit with a weight gets its share, in its order. */
final class Shares {

    private Shares() {}

    /** The unit of each branch. */
    static List<Place> of(List<Place> places, int branches) {
        int weights = places.stream().mapToInt(Place::weight).sum();
        var shares = new ArrayList<Place>(branches);
        int passed = 0;
        for (var place : places) {
            passed += place.weight();
            int upTo = Math.toIntExact(Math.round((double) passed * branches / weights));
            while (shares.size() < upTo) {
                shares.add(place);
            }
        }
        return shares;
    }
}
