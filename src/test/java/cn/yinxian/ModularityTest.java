package cn.yinxian;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules keep to their declared dependencies and to each other's root packages. */
class ModularityTest {

    @Test
    void modules_respect_their_boundaries() {
        ApplicationModules.of(YinxianApplication.class).verify();
    }
}
