/** The demo city: a city that does not exist, filled through the use cases once the application answers. Never in production. */
@ApplicationModule(
        displayName = "演示城市",
        allowedDependencies = {
            "shared", "calendar", "organisation", "register", "deadline", "workflow", "election", "assembly", "filing", "filing :: usecase",
            "filing :: model", "formation", "formation :: usecase", "formation :: model", "renewal", "renewal :: usecase", "renewal :: model", "assembly :: usecase", "council :: body",
            "council :: body-usecase", "council :: motion", "council :: meeting", "council :: supervise", "selection :: round",
            "selection :: entry", "shell"
        })
@NullMarked
package cn.yinxian.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
