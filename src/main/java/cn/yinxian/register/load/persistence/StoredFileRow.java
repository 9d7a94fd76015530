package cn.yinxian.register.load.persistence;

import cn.yinxian.register.load.sheet.Sheet;

record StoredFileRow(Sheet sheet, String fileName, String sha256, int rowCount, int freshCount) {}
