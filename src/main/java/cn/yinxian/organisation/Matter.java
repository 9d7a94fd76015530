package cn.yinxian.organisation;

/** A kind of case that one can hand to a substitute; each process module names its own. Labels: {@code process.<id>}. */
public interface Matter {

    /** Id of the process, e.g. {@code branch-formation}. */
    String process();
}
