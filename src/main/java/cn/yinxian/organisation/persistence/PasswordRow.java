package cn.yinxian.organisation.persistence;

record PasswordRow(long id, String passwordHash) {}
