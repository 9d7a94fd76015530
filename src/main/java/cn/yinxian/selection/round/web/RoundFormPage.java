package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.Unit;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.model.RoundKind;
import cn.yinxian.selection.round.usecase.RoundPlanning;
import cn.yinxian.selection.round.usecase.RoundQueries;
import cn.yinxian.shared.Missing;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What one fills in and chooses from on the form of a plan. */
@Component
class RoundFormPage {

    /**
     * @param criteria how many rows the form has
     * @param places name of each row of quotas
     * @param vetoes that may be left out, by rule
     */
    public record Choices(
            RoundKindLine kind, int criteria, List<String> places, List<RoundPhase> phases, Map<String, String> vetoes, List<String> chosen) {}

    private final RoundQueries queries;
    private final RoundPlanning planning;
    private final MessageSource labels;

    RoundFormPage(RoundQueries queries, RoundPlanning planning, MessageSource labels) {
        this.queries = queries;
        this.planning = planning;
        this.labels = labels;
    }

    /** A form that could not be read at all has no rows. */
    void show(@Nullable RoundForm form, String kind, Model model) {
        var vetoes = new LinkedHashMap<String, String>();
        RoundPlanning.VETOES.forEach(rule -> vetoes.put(rule, labels.getMessage("veto." + rule, null, Locale.SIMPLIFIED_CHINESE)));
        int rows = form == null || form.criteria() == null ? 0 : form.criteria().size();
        var chosen = form == null ? List.<String>of() : Objects.requireNonNullElse(form.vetoes(), List.<String>of());
        model.addAttribute("choices", new Choices(
                RoundKindLine.of(kindOf(kind), queries.hasLast(kind)), rows, places(form), phases(form), vetoes, chosen));
    }

    private List<String> places(@Nullable RoundForm form) {
        var places = planning.places();
        var city = places.get(places.size() - 1).code().value();
        var names = places.stream().collect(Collectors.toMap(unit -> unit.code().value(), Unit::name));
        names.put(city, "市直单位");
        return form == null || form.quotas() == null
                ? List.of()
                : form.quotas().stream().map(row -> row == null || row.place() == null ? "" : names.getOrDefault(row.place(), row.place())).toList();
    }

    private static List<RoundPhase> phases(@Nullable RoundForm form) {
        int rows = form == null || form.workdays() == null ? 0 : form.workdays().size();
        return Arrays.stream(RoundPhase.values()).limit(rows).toList();
    }

    private RoundKind kindOf(String code) {
        return queries.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(Missing::new);
    }
}
