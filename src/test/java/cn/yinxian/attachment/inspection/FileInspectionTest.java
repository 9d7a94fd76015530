package cn.yinxian.attachment.inspection;

import static cn.yinxian.attachment.inspection.SampleFiles.DOCX_TYPE;
import static cn.yinxian.attachment.inspection.SampleFiles.contentTypes;
import static cn.yinxian.attachment.inspection.SampleFiles.docx;
import static cn.yinxian.attachment.inspection.SampleFiles.joined;
import static cn.yinxian.attachment.inspection.SampleFiles.ole2;
import static cn.yinxian.attachment.inspection.SampleFiles.pdf;
import static cn.yinxian.attachment.inspection.SampleFiles.picture;
import static cn.yinxian.attachment.inspection.SampleFiles.pngClaiming;
import static cn.yinxian.attachment.inspection.SampleFiles.text;
import static cn.yinxian.attachment.inspection.SampleFiles.xls;
import static cn.yinxian.attachment.inspection.SampleFiles.xlsx;
import static cn.yinxian.attachment.inspection.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.yinxian.attachment.AttachmentLimits;
import cn.yinxian.shared.Refused;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class FileInspectionTest {

    private static final String NOT_WHAT_IT_SAYS = "文件内容与扩展名不符";
    private static final String TWO_THINGS = "夹带了其他类型的内容";
    private static final String BOMB = "解压后过大";
    private static final String MACROS = "带有宏";
    private static final String NOT_TAKEN = "不是可接收的类型";

    private final FileInspection inspection =
            new FileInspection(new AttachmentLimits(DataSize.ofMegabytes(10), 20, 50, DataSize.ofMegabytes(100), 2000));

    static Stream<Arguments> goodFiles() {
        return Stream.of(
                arguments("请示.pdf", pdf(), FileKind.PDF),
                arguments("照片.JPG", picture("jpg"), FileKind.JPEG),
                arguments("照片.jpeg", picture("jpg"), FileKind.JPEG),
                arguments("截图.png", picture("png"), FileKind.PNG),
                arguments("请示.docx", docx(), FileKind.DOCX),
                arguments("名册.xlsx", xlsx(), FileKind.XLSX),
                arguments("名册.xls", xls(), FileKind.XLS),
                arguments("请示.doc", ole2("WordDocument", "1Table"), FileKind.DOC));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void an_ordinary_file_is_taken(String name, byte[] content, FileKind kind) {
        assertThat(inspection.inspect(name, content)).isEqualTo(kind);
    }

    static Stream<Arguments> attacks() {
        var exe = joined(text("MZ"), new byte[500]);
        var html = text("<!DOCTYPE html><script>alert(1)</script>");
        var svg = text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        var zipped = zip("a.txt", "text");
        var body = "<w:document/>";
        return Stream.of(
                arguments("空.pdf", new byte[0], "空文件（0 字节）"),
                arguments("大.pdf", Arrays.copyOf(pdf(), 10 * 1024 * 1024 + 1), "超过 10 MB"),
                arguments("病毒.exe", exe, NOT_TAKEN),
                arguments("没有扩展名", pdf(), NOT_TAKEN),
                arguments("图.svg", svg, NOT_TAKEN),
                arguments("页.html", html, NOT_TAKEN),
                arguments("文.wps", ole2("WordDocument"), NOT_TAKEN),
                arguments("宏.docm", docx(), NOT_TAKEN),
                arguments("病毒.pdf", exe, NOT_WHAT_IT_SAYS),
                arguments("半截.pdf", text("%PDF-1.4\n1 0 obj"), NOT_WHAT_IT_SAYS),
                arguments("图.png", svg, NOT_WHAT_IT_SAYS),
                arguments("页.jpg", html, NOT_WHAT_IT_SAYS),
                arguments("改名.png", picture("jpg"), NOT_WHAT_IT_SAYS),
                arguments("改名.jpg", picture("gif"), NOT_WHAT_IT_SAYS),
                arguments("坏.png", Arrays.copyOf(picture("png"), 12), NOT_WHAT_IT_SAYS),
                arguments("巨图.png", pngClaiming(100_000, 1_000), "超过 50 百万像素"),
                arguments("溢出.png", pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "超过 50 百万像素"),
                arguments("图又是包.png", joined(picture("png"), zipped), TWO_THINGS),
                arguments("文又是包.pdf", joined(pdf(), zipped), TWO_THINGS),
                arguments("文又是页.pdf", text("%PDF-1.4\n<html><script>1</script>\n%%EOF"), TWO_THINGS),
                arguments("图又是文.jpg", commented("%PDF-1.4 "), TWO_THINGS),
                arguments("图又是页.jpg", commented("<script>alert(1)</script>"), TWO_THINGS),
                arguments("压缩包.docx", zipped, NOT_WHAT_IT_SAYS),
                arguments("表.docx", xlsx(), NOT_WHAT_IT_SAYS),
                arguments("文.xlsx", docx(), NOT_WHAT_IT_SAYS),
                arguments("旧.docx", ole2("WordDocument"), NOT_WHAT_IT_SAYS),
                arguments("旧表.docx", xls(), NOT_WHAT_IT_SAYS),
                arguments("新.doc", docx(), NOT_WHAT_IT_SAYS),
                arguments("旧表.doc", xls(), NOT_WHAT_IT_SAYS),
                arguments("坏.xls", Arrays.copyOf(xls(), 600), NOT_WHAT_IT_SAYS),
                arguments("坏.docx", Arrays.copyOf(docx(), 700), NOT_WHAT_IT_SAYS),
                arguments("锁.docx", ole2("EncryptedPackage", "EncryptionInfo"), "打开密码"),
                arguments("宏.xls", ole2("Workbook", "_VBA_PROJECT_CUR"), MACROS),
                arguments("宏.doc", ole2("WordDocument", "Macros"), MACROS),
                arguments("宏.docx", zip("[Content_Types].xml", contentTypes(DOCX_TYPE), "word/vbaProject.bin", "x"), MACROS),
                arguments("宏改名.docx", zip("[Content_Types].xml",
                        contentTypes("application/vnd.ms-word.document.macroEnabled.main+xml"), "word/document.xml", body), MACROS),
                arguments("实体.docx", zip("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>"
                        + contentTypes(DOCX_TYPE)), NOT_WHAT_IT_SAYS),
                arguments("实体二.docx", zip("[Content_Types].xml", contentTypes(DOCX_TYPE), "word/document.xml",
                        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y 'z'>]>" + body), NOT_WHAT_IT_SAYS),
                arguments("穿越.docx", zip("[Content_Types].xml", contentTypes(DOCX_TYPE), "../../etc/cron.d/x", "x"), NOT_WHAT_IT_SAYS),
                arguments("炸弹.docx", zip("[Content_Types].xml", contentTypes(DOCX_TYPE), "word/document.xml",
                        new byte[60 * 1024 * 1024]), BOMB),
                arguments("多件.docx", zip(manyParts()), BOMB));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_file_that_is_not_what_it_says_is_refused_with_its_name_and_the_reason(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> inspection.inspect(name, content)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.field()).isEqualTo("attachment");
                assertThat(refusal.facts()).contains("“" + name + "”").contains(reason);
            });
        });
    }

    @Test
    void ten_megabytes_are_taken() {
        var padded = joined(pdf(), joined(new byte[10 * 1024 * 1024 - 2 * pdf().length], pdf()));

        assertThat(padded).hasSize(10 * 1024 * 1024);
        assertThat(inspection.inspect("十兆.pdf", padded)).isEqualTo(FileKind.PDF);
    }

    /** A sound JPEG with a comment. */
    private static byte[] commented(String comment) {
        var jpeg = picture("jpg");
        var head = joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length() + 2)}, text(comment));
        return joined(head, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static Object[] manyParts() {
        var parts = new Object[2 * 2002];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = "word/part" + i + ".xml";
            parts[i + 1] = "<x/>";
        }
        return parts;
    }
}
