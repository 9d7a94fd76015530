package cn.yinxian.register.persistence;

record RetiredRow(String unitCode, int members) {}
