package cn.yinxian.council.board.usecase;

import cn.yinxian.council.board.model.Board;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.CaseSearch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What one may ask the board for: the councils below one's own office, and what there is of units and meetings with them. Anything
 * else that stands in the address is as if it had not been asked.
 */
@Component
class BoardScope {

    /**
     * @param councils those asked for
     * @param places code to name of all that may be asked for
     * @param meetings number to title
     */
    record Chosen(
            List<UnitCode> councils, Map<String, String> places, Map<String, String> units, Map<String, String> meetings,
            @Nullable UnitCode unit, @Nullable CaseNumber meeting) {}

    private final Councils councils;
    private final Units units;
    private final Board board;
    private final CaseSearch search;

    BoardScope(Councils councils, Units units, Board board, CaseSearch search) {
        this.councils = councils;
        this.units = units;
        this.board = board;
        this.search = search;
    }

    Chosen of(BoardFilter asked, CurrentOfficial me) {
        var places = places(me);
        var all = places.keySet().stream().map(UnitCode::of).toList();
        var unitNames = units(all);
        var titles = meetings(all, me);
        return new Chosen(
                asked.place() != null && places.containsKey(asked.place()) ? List.of(UnitCode.of(asked.place())) : all, places, unitNames, titles,
                asked.unit() != null && unitNames.containsKey(asked.unit()) ? UnitCode.of(asked.unit()) : null,
                asked.meeting() != null && titles.containsKey(asked.meeting()) ? CaseNumber.of(asked.meeting()) : null);
    }

    private Map<String, String> places(CurrentOfficial me) {
        var standing = councils.all();
        var known = units.findAll(standing.stream().map(Council::place).toList());
        var places = new LinkedHashMap<String, String>();
        standing.stream()
                .map(council -> known.get(council.place()))
                .filter(place -> me.mayReadUnder(place.path()))
                .forEach(place -> places.put(place.code().value(), place.name()));
        return places;
    }

    private Map<String, String> units(List<UnitCode> all) {
        var codes = board.unitsOf(all);
        var known = units.findAll(codes);
        var names = new LinkedHashMap<String, String>();
        codes.stream().map(known::get).forEach((Unit unit) -> names.put(unit.code().value(), unit.name()));
        return names;
    }

    private Map<String, String> meetings(List<UnitCode> all, CurrentOfficial me) {
        var numbers = board.meetingsOf(all);
        var readable = search.readable(numbers, me);
        var titles = new LinkedHashMap<String, String>();
        numbers.stream().filter(readable::containsKey).forEach(number -> titles.put(number.value(), readable.get(number).title()));
        return titles;
    }
}
