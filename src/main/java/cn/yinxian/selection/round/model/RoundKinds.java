package cn.yinxian.selection.round.model;

import java.util.List;

/** The kinds there are: reference data. */
public interface RoundKinds {

    /** In their order. */
    List<RoundKind> all();

    /** @throws cn.yinxian.shared.Missing if there is none */
    RoundKind require(String code);
}
