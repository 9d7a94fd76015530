package cn.yinxian.organisation;

/** A kind of case that one can hand to a substitute; each process module names its own. */
public interface Matter {

    /** Id of the process, e.g. {@code branch-formation}. */
    String process();

    /** As officials call it, e.g. 支部组建. */
    String matter();
}
