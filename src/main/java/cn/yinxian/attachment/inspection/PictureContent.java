package cn.yinxian.attachment.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture's format and size are read from its header; it is never decoded here. */
record PictureContent(int megapixels) {

    void check(FileKind kind, byte[] content) throws Fault {
        long pixels = pixels(kind, content);
        if (pixels > megapixels * 1_000_000L) {
            throw new Fault("图片有 %.0f 百万像素，超过 %d 百万像素，请缩小后再上传".formatted(pixels / 1e6, megapixels));
        }
    }

    private static long pixels(FileKind kind, byte[] content) throws Fault {
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException broken) {       // readers throw either on broken headers
            throw Fault.notWhatItSays();
        } finally {
            reader.dispose();
        }
    }
}
