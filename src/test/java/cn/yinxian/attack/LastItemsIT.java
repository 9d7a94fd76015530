package cn.yinxian.attack;

import org.springframework.test.context.TestPropertySource;

/** On MariaDB, as a city runs it. */
@AttackTest
@TestPropertySource(properties = "yinxian.test.database=mariadb")
class LastItemsIT extends LastItems {}
