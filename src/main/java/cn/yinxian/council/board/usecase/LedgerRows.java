package cn.yinxian.council.board.usecase;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The whole ledger, read page by page as it is asked for; one page is in memory. */
public final class LedgerRows implements Iterator<ReadLedger.Line> {

    static final int PAGE = 200;

    private final Function<@Nullable String, List<ReadLedger.Line>> pages;
    private Iterator<ReadLedger.Line> page = List.<ReadLedger.Line>of().iterator();
    private @Nullable String last;
    private boolean ended;
    private long read;

    /** @param pages by the number of the item after which they begin, at most {@link #PAGE} long */
    LedgerRows(Function<@Nullable String, List<ReadLedger.Line>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !ended) {
            var lines = pages.apply(last);
            ended = lines.size() < PAGE;
            page = lines.iterator();
        }
        return page.hasNext();
    }

    @Override
    public ReadLedger.Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = page.next();
        last = line.item().number().value();
        read++;
        return line;
    }

    /** How many have been read so far. */
    public long count() {
        return read;
    }
}
