package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.Unit;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.model.RoundKind;
import cn.yinxian.selection.round.usecase.RoundPlanning;
import cn.yinxian.selection.round.usecase.RoundQueries;
import cn.yinxian.shared.Missing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What one fills in and chooses from on the form of a plan. */
@Component
class RoundFormPage {

    /** @param phases in order, @param vetoes that may be left out, by rule */
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
        var places = planning.places();
        var city = places.get(places.size() - 1);
        var vetoes = new LinkedHashMap<String, String>();
        RoundPlanning.VETOES.forEach(rule -> vetoes.put(rule, labels.getMessage("veto." + rule, null, Locale.SIMPLIFIED_CHINESE)));
        int rows = form == null || form.criteria() == null ? 0 : form.criteria().size();
        var chosen = form == null ? List.<String>of() : Objects.requireNonNullElse(form.vetoes(), List.<String>of());
        model.addAttribute("choices", new Choices(
                RoundKindLine.of(kindOf(kind), queries.hasLast(kind)), Math.max(rows, 1), places.stream().map(unit -> name(unit, city)).toList(),
                List.of(RoundPhase.values()), vetoes, chosen));
    }

    private static String name(Unit unit, Unit city) {
        return unit.code().equals(city.code()) ? "市直单位" : unit.name();
    }

    private RoundKind kindOf(String code) {
        return queries.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(Missing::new);
    }
}
