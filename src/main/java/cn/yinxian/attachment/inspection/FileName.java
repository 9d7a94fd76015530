package cn.yinxian.attachment.inspection;

import java.text.Normalizer;
import java.util.Locale;

/** File names as browsers send them, made harmless: no path, no control or direction characters, one extension. */
public final class FileName {

    private static final int LONGEST = 100;

    /** Control and format characters (line breaks, NUL, right-to-left override, zero-width), private use, torn surrogates. */
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]";

    private static final String RESERVED = "[<>:\"|?*;]";

    /** A dot before something that looks like an extension, but is not the last: {@code a.exe.pdf}. */
    private static final String INNER_EXTENSION = "\\.(?=[^.]*[A-Za-z][^.]*\\.)";

    private FileName() {}

    public static String safe(String typed) {
        var visible = Normalizer.normalize(typed.replaceAll(INVISIBLE, ""), Normalizer.Form.NFC);
        var last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll(RESERVED, "_").replaceAll(INNER_EXTENSION, "_").replaceAll("[.\\s]+$", "");
        var extension = extension(plain);
        var stem = extension.isEmpty() ? plain : plain.substring(0, plain.length() - extension.length() - 1);
        var bare = stem.replaceAll("^[.\\s]+|\\s+$", "");
        var shown = bare.isEmpty() ? "附件" : shortened(bare);
        return extension.isEmpty() ? shown : shown + "." + extension;
    }

    /** Extension in small letters; empty if there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
}
