package cn.yinxian.register.load.persistence;

import cn.yinxian.register.load.sheet.Sheet;

record ContentRow(Sheet sheet, String fileName, byte[] content) {}
