package cn.yinxian.attachment.persistence;

record ContentRow(String fileName, String mediaType, byte[] content) {}
