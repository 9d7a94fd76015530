package cn.yinxian;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Yinxian. Every date of a case is a date in China, whatever zone the machine is set to. */
@SpringBootApplication
public class YinxianApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        SpringApplication.run(YinxianApplication.class, args);
    }
}
