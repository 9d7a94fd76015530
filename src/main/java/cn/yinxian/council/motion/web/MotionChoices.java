package cn.yinxian.council.motion.web;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.council.motion.usecase.MotionDoor;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What one chooses from on the 议题申报表. */
@Component
class MotionChoices {

    private final Councils councils;

    MotionChoices(Councils councils) {
        this.councils = councils;
    }

    /** For whom, and before which council. */
    static Map<String, String> places(List<MotionDoor.Place> places) {
        var choices = new LinkedHashMap<String, String>();
        places.forEach(place -> choices.put(place.key(), "“" + place.post().placeName() + "”名义，向“" + place.council().name() + "”"));
        return choices;
    }

    void show(UnitCode council, UnitCode sponsor, Model model) {
        Map<String, String> members = new LinkedHashMap<>();
        councils.require(council).members().forEach(member -> members.put(member.unit().value(), member.name()));
        var others = new LinkedHashMap<>(members);
        others.remove(sponsor.value());
        model.addAttribute("members", members);
        model.addAttribute("others", others);
        model.addAttribute("subjects", UnitOpinion.OpinionSubject.values());
        model.addAttribute("stances", UnitOpinion.Stance.values());
    }

    /** Rows for the opinions, and the co-sponsors chosen; a form that could not be read at all has none. */
    static void showRows(@Nullable MotionForm form, Model model) {
        var read = form == null ? MotionForm.empty("") : form.withRows();
        model.addAttribute("rows", read.opinions().size());
        model.addAttribute("chosen", read.coSponsors());
    }

    /** The one the form names, else the first. */
    void show(@Nullable MotionForm form, List<MotionDoor.Place> places, CurrentOfficial me, Model model) {
        var place = places.stream().filter(one -> form != null && one.key().equals(form.place())).findFirst().orElse(places.get(0));
        model.addAttribute("places", places(places));
        show(place.council().place(), UnitCode.of(place.post().place()), model);
    }
}
