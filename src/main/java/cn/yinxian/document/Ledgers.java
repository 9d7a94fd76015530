package cn.yinxian.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Writes ledgers as .xlsx, whatever module they belong to. */
public interface Ledgers {

    /**
     * Reads the rows one by one and keeps none of them; the target is opened when the last has been read, so that what fails on the
     * way leaves it untouched.
     */
    <R> void write(Ledger<R> ledger, Iterator<R> rows, Target target);

    /** Where the file goes. */
    interface Target {

        OutputStream open() throws IOException;
    }
}
