package cn.yinxian.register.load.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.Unit;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.load.model.BranchTable;
import cn.yinxian.register.load.model.Entry;
import cn.yinxian.register.load.model.LoadPlan;
import cn.yinxian.register.load.model.MemberTable;
import cn.yinxian.register.load.model.MemberTable.MemberEntry;
import cn.yinxian.register.load.model.Reading;
import cn.yinxian.register.load.model.UnitTable;
import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Row;
import cn.yinxian.register.load.sheet.Sheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads units, branches and members against each other and against what is there already. */
@Component
class PlanRegister {

    private final OrganisationLoad organisation;
    private final KnownPlaces places;
    private final Register register;
    private final Clock clock;

    PlanRegister(OrganisationLoad organisation, KnownPlaces places, Register register, Clock clock) {
        this.organisation = organisation;
        this.places = places;
        this.register = register;
        this.clock = clock;
    }

    /** @throws cn.yinxian.shared.Refused if a file is not the table it should be; the field is the table's name in small letters */
    LoadPlan plan(Map<Sheet, Upload> uploads) {
        var readings = new EnumMap<Sheet, Reading>(Sheet.class);
        uploads.forEach((sheet, upload) -> readings.put(sheet, Readings.open(sheet, upload)));
        var units = units(readings.get(Sheet.UNITS));
        var branches = branches(readings.get(Sheet.BRANCHES), units);
        var members = members(readings.get(Sheet.MEMBERS), units, branches);
        return new LoadPlan(
                readings.values().stream().map(Reading::report).toList(),
                new OrganisationLoad.Batch(units, List.of(), List.of(), List.of()),
                new RegisterLoad.Batch(
                        branches,
                        members.stream().map(MemberEntry::member).toList(),
                        members.stream().map(MemberEntry::gathering).filter(Objects::nonNull).toList(),
                        members.stream().map(MemberEntry::officer).filter(Objects::nonNull).toList()));
    }

    private List<NewUnit> units(@Nullable Reading reading) {
        if (reading == null) {
            return List.of();
        }
        Function<NewUnit, String> key = unit -> unit.code().value();
        var entries = reading.unique(UnitTable.read(reading.rows()), key);
        var present = names(places.units(entries.stream().map(entry -> key.apply(entry.value())).toList()), Unit::name);
        var fresh = UnitTable.parentsFirst(reading.unknown(entries, key, NewUnit::name, present));
        var units = fresh.stream().map(Entry::value).toList();
        var rows = fresh.stream().collect(Collectors.toMap(entry -> "unit:" + entry.value().code(), Entry::row));
        Readings.tell(organisation.check(new OrganisationLoad.Batch(units, List.of(), List.of(), List.of())), rows);
        return units;
    }

    private List<LoadedBranch> branches(@Nullable Reading reading, List<NewUnit> units) {
        if (reading == null) {
            return List.of();
        }
        var table = new BranchTable(committees(BranchTable.unitsNamed(reading.rows()), units), today());
        Function<LoadedBranch, String> key = branch -> branch.code().value();
        var entries = reading.unique(table.read(reading.rows()), key);
        var present = names(places.branches(entries.stream().map(entry -> key.apply(entry.value())).toList()), Branch::name);
        return reading.unknown(entries, key, LoadedBranch::name, present).stream().map(Entry::value).toList();
    }

    private List<MemberEntry> members(
            @Nullable Reading reading, List<NewUnit> units, List<LoadedBranch> branches) {
        if (reading == null) {
            return List.of();
        }
        var rows = reading.rows();
        var table = new MemberTable(committees(cells(rows, "单位代码"), units), kinds(rows, branches), today());
        Function<MemberEntry, String> key = entry -> entry.member().code();
        var entries = reading.unique(table.read(rows), key);
        var present = register.members(entries.stream().map(entry -> key.apply(entry.value())).toList()).stream()
                .collect(Collectors.toMap(Member::code, Member::name));
        return reading.unknown(entries, key, entry -> entry.member().name(), present).stream().map(Entry::value).toList();
    }

    /** Units that are there or come along, with whether they have a 基层党委. */
    private Map<String, Boolean> committees(List<String> named, List<NewUnit> coming) {
        var committees = new HashMap<String, Boolean>();
        places.units(named).values().stream().filter(Unit::active).forEach(unit -> committees.put(unit.code().value(), unit.baseCommittee()));
        coming.forEach(unit -> committees.put(unit.code().value(), unit.baseCommittee()));
        return committees;
    }

    private Map<String, BranchKind> kinds(List<Row> rows, List<LoadedBranch> coming) {
        var named = new ArrayList<>(cells(rows, "组织关系支部代码"));
        named.addAll(cells(rows, "编入支部代码"));
        var kinds = new HashMap<String, BranchKind>();
        places.branches(named).values().stream().filter(Branch::active).forEach(branch -> kinds.put(branch.code().value(), branch.kind()));
        coming.forEach(branch -> kinds.put(branch.code().value(), branch.kind()));
        return kinds;
    }

    private static List<String> cells(List<Row> rows, String column) {
        return rows.stream().map(row -> row.raw(column)).toList();
    }

    private static <T> Map<String, String> names(Map<String, T> present, Function<T, String> name) {
        return present.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> name.apply(entry.getValue())));
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
