package cn.yinxian.workflow.passing;

import org.springframework.test.context.TestPropertySource;

/** On MariaDB, as a city runs it. */
@TestPropertySource(properties = "yinxian.test.database=mariadb")
class SimultaneousPassingIT extends SimultaneousPassing {}
