package cn.yinxian.attack;

import org.springframework.test.context.TestPropertySource;

/** On H2, as a newcomer starts it; beside the attacks, for a scan calls whatever is due. */
@AttackTest
@TestPropertySource(properties = "test.of=simultaneous-renewals")
class SimultaneousRenewalsTest extends SimultaneousRenewals {}
