package cn.yinxian.council.meeting.model;

import static java.util.Comparator.comparingInt;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The items in their order. */
public record Agenda(List<AgendaItem> items) {

    public static final Agenda EMPTY = new Agenda(List.of());

    public Agenda {
        items = List.copyOf(items);
    }

    Agenda with(NewItem item, Lateness lateness) {
        if (item.motion() != null && find(item.motion()).isPresent()) {
            throw Refused.because(Refusal.of("", "council.agendaTwice", "议题“%s”已经在议程上".formatted(item.title())));
        }
        int id = items.stream().mapToInt(AgendaItem::id).max().orElse(0) + 1;
        var now = new ArrayList<>(items);
        now.add(new AgendaItem(id, item, Arrangement.USUAL, lateness, null, false));
        return new Agenda(now);
    }

    Agenda without(int id) {
        require(id);
        return new Agenda(items.stream().filter(one -> one.id() != id).toList());
    }

    /** @throws Overtaken unless exactly these items are on the agenda */
    Agenda arranged(List<Placing> placings) {
        if (placings.size() != items.size() || !ids(placings).equals(items.stream().map(AgendaItem::id).collect(Collectors.toSet()))) {
            throw Overtaken.byAnother();
        }
        return new Agenda(placings.stream()
                .sorted(comparingInt(Placing::position))
                .map(placing -> require(placing.item()).arranged(placing.arrangement()))
                .toList());
    }

    private static Set<Integer> ids(List<Placing> placings) {
        return placings.stream().map(Placing::item).collect(Collectors.toSet());
    }

    /** One place up or down; at the end of the list it stays. */
    Agenda moved(int id, boolean up) {
        int at = items.indexOf(require(id));
        int to = up ? at - 1 : at + 1;
        var now = new ArrayList<>(items);
        if (to >= 0 && to < now.size()) {
            Collections.swap(now, at, to);
        }
        return new Agenda(now);
    }

    /** Its order with the last item at the head, all details as they are. */
    public List<Placing> lastFirst() {
        return IntStream.range(0, items.size())
                .mapToObj(at -> new Placing(items.get(at).id(), at == items.size() - 1 ? 0 : at + 1, items.get(at).arrangement()))
                .toList();
    }

    Agenda changed(int id, UnaryOperator<AgendaItem> change) {
        require(id);
        return new Agenda(items.stream().map(one -> one.id() == id ? change.apply(one) : one).toList());
    }

    public AgendaItem require(int id) {
        return items.stream().filter(one -> one.id() == id).findFirst().orElseThrow(Missing::new);
    }

    public Optional<AgendaItem> find(CaseNumber motion) {
        return items.stream().filter(one -> motion.equals(one.motion())).findFirst();
    }

    /** What will be dealt with, late items among them once they are accepted. */
    public List<AgendaItem> listed() {
        return items.stream().filter(AgendaItem::isListed).toList();
    }

    /** Late items the convener has not answered. */
    public List<AgendaItem> awaiting() {
        return items.stream().filter(one -> !one.isListed()).toList();
    }

    /** What is dealt with now: the first item that is not decided. */
    public Optional<AgendaItem> current() {
        return listed().stream().filter(one -> !one.isDecided()).findFirst();
    }

    /** Its number on the agenda, from 1. */
    public int placeOf(AgendaItem item) {
        return listed().indexOf(item) + 1;
    }

    public int minutes() {
        return listed().stream().mapToInt(one -> one.arrangement().minutes()).sum();
    }

    /** The motions on it, in its order. */
    public List<CaseNumber> motions() {
        return items.stream().map(AgendaItem::motion).filter(Objects::nonNull).toList();
    }
}
