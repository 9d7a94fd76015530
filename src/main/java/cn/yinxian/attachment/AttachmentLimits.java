package cn.yinxian.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in at most.
 *
 * @param fileSize one file
 * @param filesPerOwner files of one matter
 * @param megapixels width × height of a picture
 * @param unpackedSize content of a Word or Excel file, unpacked
 * @param packedParts parts of a Word or Excel file
 */
@ConfigurationProperties("yinxian.attachments")
public record AttachmentLimits(
        @DefaultValue("10MB") DataSize fileSize,
        @DefaultValue("20") int filesPerOwner,
        @DefaultValue("50") int megapixels,
        @DefaultValue("100MB") DataSize unpackedSize,
        @DefaultValue("2000") int packedParts) {}
