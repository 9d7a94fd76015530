package cn.yinxian.attack;

/** On H2, as a newcomer starts it. */
@AttackTest
class SimultaneousActsTest extends SimultaneousActs {}
