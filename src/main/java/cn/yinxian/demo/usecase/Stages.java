package cn.yinxian.demo.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Which stages of the demo city are done. A stage is marked in the transaction that does it. */
public interface Stages {

    /** The day the city's data were drawn for; empty before the first stage. */
    Optional<LocalDate> cityDay();

    Set<String> finished();

    void finish(String stage, LocalDate cityDay);
}
