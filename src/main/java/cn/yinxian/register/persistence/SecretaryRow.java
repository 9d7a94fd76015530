package cn.yinxian.register.persistence;

record SecretaryRow(String branchCode, String memberName) {}
