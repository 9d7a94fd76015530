package cn.yinxian.demo.terms;

import java.util.Set;

/** Plays the steps of one side of a renewal: the branch, its superior, the Organisation Department. */
interface Side {

    Set<String> pages();

    void play(Step step);
}
