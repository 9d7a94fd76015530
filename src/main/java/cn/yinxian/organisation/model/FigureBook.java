package cn.yinxian.organisation.model;

import java.util.List;

/** Rule rows and city parameters with their history, written. */
public interface FigureBook {

    /** All rows of a key, the oldest first; empty if there is no such key. Locks them until the transaction ends. */
    List<DatedFigure> lock(String key);

    void add(DatedFigure figure);

    /** Sets the last day; {@link cn.yinxian.shared.Overtaken} unless the row still has the figure's version. */
    void close(DatedFigure figure);

    /** Every row of every key, by key and start. */
    List<DatedFigure> all();
}
