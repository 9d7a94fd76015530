package cn.yinxian.register.load.persistence;

import cn.yinxian.register.load.sheet.Sheet;

record FileRow(long loadId, Sheet sheet, String fileName, String sha256, int rowCount, int freshCount, byte[] content) {}
