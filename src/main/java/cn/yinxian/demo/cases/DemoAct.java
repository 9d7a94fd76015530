package cn.yinxian.demo.cases;

import java.time.Instant;

/** Something that happens in the demo city at an instant, in a matter of this name; done once, it does nothing. */
public record DemoAct(String matter, Instant at, Runnable deed) {}
