package cn.yinxian.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SheetCodeTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void a_reader_finds_the_address_in_the_drawn_squares() throws ChecksumException, FormatException {
        String address = "https://yinxian.example.gov.cn/cases/BF-2026-00012";

        var code = SheetCode.of(address);

        assertThat(new Decoder().decode(drawn(code)).getText()).isEqualTo(address);
    }

    /** The squares without the white border round them, which a reader strips too. */
    private static BitMatrix drawn(SheetCode code) {
        var picture = new BitMatrix(code.size());
        SQUARE.matcher(code.path()).results().forEach(square -> picture.set(Integer.parseInt(square.group(1)), Integer.parseInt(square.group(2))));
        int[] frame = picture.getEnclosingRectangle();
        var squares = new BitMatrix(frame[2]);
        for (int x = 0; x < frame[2]; x++) {
            for (int y = 0; y < frame[3]; y++) {
                if (picture.get(frame[0] + x, frame[1] + y)) {
                    squares.set(x, y);
                }
            }
        }
        return squares;
    }
}
