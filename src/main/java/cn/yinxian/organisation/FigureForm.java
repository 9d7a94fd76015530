package cn.yinxian.organisation;

import java.util.Optional;

/** What may be entered for figures of one unit; the module that reads such figures says it. */
public interface FigureForm {

    /** Unit of the figures, e.g. {@code LADDER}. */
    String unit();

    /** Why the value cannot stand for the key, as a Chinese sentence; empty: it can. */
    Optional<String> complaint(String key, String value);
}
