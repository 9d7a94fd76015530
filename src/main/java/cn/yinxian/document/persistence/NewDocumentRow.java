package cn.yinxian.document.persistence;

import java.time.Instant;

record NewDocumentRow(
        DocumentRow document, int numberYear, int numberSeq, String templateVersion, byte[] content, Instant issuedAt) {}
