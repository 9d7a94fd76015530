package cn.yinxian.attack;

/** On H2, as a newcomer starts it. */
@AttackTest
class LastItemsTest extends LastItems {}
