package cn.yinxian.verbs;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Prepares the kit, and after each test compares inbox, tasks, deadlines and the engine's tasks of every case the test has started. */
class AlikeAfterwards implements BeforeAllCallback, AfterEachCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        kit(test).prepare();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            kit(test).assertAlike();
        } finally {
            SpringExtension.getApplicationContext(test).getBean(Situations.class).end();
        }
    }

    private static VerbKit kit(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(VerbKit.class);
    }
}
