package cn.yinxian.organisation.persistence;

record SubstitutePair(String principal, String substitute, String matters) {}
