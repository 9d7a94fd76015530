package cn.yinxian.organisation.model;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Officials near another: those who may stand in by {@link SubstitutePolicy}. */
public interface Colleagues {

    /** @param title what stands on paper; null: the role's own name */
    record Colleague(OfficialId id, String name, Role role, String placeName, @Nullable String title) {}

    /**
     * Active ones, each once, those of the own units first, then by name.
     *
     * @param name part of it; empty: all of the own units, and nobody above or below them
     */
    List<Colleague> of(CurrentOfficial official, String name, LocalDate day, int limit);
}
