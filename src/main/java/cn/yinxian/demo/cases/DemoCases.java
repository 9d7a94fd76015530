package cn.yinxian.demo.cases;

import java.util.List;

/** Remembers how far the demo cases have been played, in the transaction of each act. */
public interface DemoCases {

    List<DemoCase> all();

    void begin(DemoCase begun);

    void advance(DemoCase played);
}
