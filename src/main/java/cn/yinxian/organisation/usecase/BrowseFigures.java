package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.model.DatedFigure;
import cn.yinxian.organisation.model.FigureBook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rule rows and city parameters, each with its whole history. */
@Service
@Transactional(readOnly = true)
public class BrowseFigures {

    private final FigureBook book;

    BrowseFigures(FigureBook book) {
        this.book = book;
    }

    /** By key; the rows of a key from the oldest to the last, which is the one a change follows. */
    public Map<String, List<DatedFigure>> byKey() {
        return book.all().stream().collect(Collectors.groupingBy(row -> row.figure().key(), TreeMap::new, Collectors.toList()));
    }
}
