package cn.yinxian.workflow.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * The square code on a sheet: read by a telephone, it leads to the case.
 *
 * @param path its black squares, as the path of an SVG picture of this {@code size}
 */
public record SheetCode(String path, int size) {

    static SheetCode of(String address) {
        try {
            var squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0);
            return new SheetCode(pathOf(squares), squares.getWidth());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no code can hold this address: " + address, tooLong);
        }
    }

    private static String pathOf(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
