package cn.yinxian.workflow.passing;

/** On H2, as a newcomer starts it. */
class SimultaneousPassingTest extends SimultaneousPassing {}
