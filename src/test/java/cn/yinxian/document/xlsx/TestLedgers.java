package cn.yinxian.document.xlsx;

import cn.yinxian.document.Ledgers;

/** The writer of ledgers for tests of other modules, without a context. */
public final class TestLedgers {

    private TestLedgers() {}

    public static Ledgers ledgers() {
        return new StreamedLedgers();
    }
}
