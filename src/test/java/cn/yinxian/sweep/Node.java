package cn.yinxian.sweep;

import cn.yinxian.testing.JavaProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;

/** A process that does one work over and over, until it is killed. */
final class Node {

    /** What it says once it is there. */
    static final String WORKING = "working";

    private static final long PAUSE_MILLIS = 5;

    private Node() {}

    /** Begins to start one. @param arguments settings, as {@code --spring.datasource.url=…} */
    static JavaProcess start(Class<?> main, List<String> arguments) {
        var all = new ArrayList<>(List.of(
                "--yinxian.test.database=as-configured", "--spring.flyway.enabled=false", "--spring.datasource.password=",
                "--spring.datasource.hikari.maximum-pool-size=3"));
        all.addAll(arguments);
        return JavaProcess.start(main, 300, all.toArray(String[]::new));
    }

    static void run(Class<?> beans, String[] arguments, Function<BeanFactory, Runnable> work) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        var one = work.apply(new SpringApplicationBuilder(beans)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(arguments));
        System.out.println(WORKING);
        while (true) {
            try {
                one.run();
            } catch (DataAccessException lostARace) {
                System.out.println(lostARace.getMessage());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }
}
