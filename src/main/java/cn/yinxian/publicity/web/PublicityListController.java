package cn.yinxian.publicity.web;

import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.usecase.PublicityQueries;
import cn.yinxian.publicity.usecase.PublicityQueries.Shelf;
import cn.yinxian.shared.CaseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 公示栏: everything that was put up, the newest first; without signing in, what is open to anybody. */
@Controller
class PublicityListController {

    static final String INSIDE = "/publicities/";
    static final String OUTSIDE = "/public/publicities/";

    /** @param tone colour of its state */
    public record Line(String href, String title, String placeName, String posted, String until, String state, String tone) {}

    /** @param more address of the next page; null on the last one */
    public record Page(List<Line> lines, boolean inside, @Nullable String more) {}

    private final PublicityQueries queries;
    private final PublicityPages pages;

    PublicityListController(PublicityQueries queries, PublicityPages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/publicities")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        return show(after, true, model);
    }

    @GetMapping("/public/publicities")
    String listOpen(@RequestParam(required = false) @Nullable String after, Model model) {
        return show(after, false, model);
    }

    private String show(@Nullable String after, boolean inside, Model model) {
        String base = inside ? INSIDE : OUTSIDE;
        var shelf = queries.shelf(after == null || after.isBlank() ? null : CaseNumber.of(after), !inside);
        String list = base.substring(0, base.length() - 1);
        model.addAttribute("page", new Page(
                shelf.rows().stream().map(row -> line(row, shelf, base)).toList(), inside,
                shelf.next() == null ? null : list + "?after=" + shelf.next()));
        return "publicity/publicities";
    }

    private Line line(PublicityView row, Shelf shelf, String base) {
        var place = shelf.places().get(row.place());
        return new Line(
                base + row.number(), row.title(), place == null ? row.place().value() : place.name(), ChineseDays.of(row.postedOn()),
                ChineseDays.of(row.lastDay()), pages.label(row.state()),
                switch (row.state()) {
                    case SHOWN -> "green";
                    case PERIOD_OVER -> "amber";
                    case CONFIRMED, CANCELLED -> "none";
                });
    }
}
