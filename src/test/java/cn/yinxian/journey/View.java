package cn.yinxian.journey;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.Locale;

/** The four views in which every page has to hold: standard or elder (长辈版), desk or phone. */
enum View {
    STANDARD_1280(1280, 800),
    STANDARD_390(390, 844),
    ELDER_1280(1280, 800),
    ELDER_390(390, 844);

    final int width;
    final int height;

    View(int width, int height) {
        this.width = width;
        this.height = height;
    }

    boolean isElder() {
        return this == ELDER_1280 || this == ELDER_390;
    }

    /** Smallest text on the widest screen, or largest on the narrowest: what fits both fits between. */
    boolean isExtreme() {
        return this == STANDARD_1280 || this == ELDER_390;
    }

    boolean isPhone() {
        return width < 768;
    }

    View inOtherWidth() {
        return switch (this) {
            case STANDARD_1280 -> STANDARD_390;
            case STANDARD_390 -> STANDARD_1280;
            case ELDER_1280 -> ELDER_390;
            case ELDER_390 -> ELDER_1280;
        };
    }

    View inOtherSize() {
        return switch (this) {
            case STANDARD_1280 -> ELDER_1280;
            case STANDARD_390 -> ELDER_390;
            case ELDER_1280 -> STANDARD_1280;
            case ELDER_390 -> STANDARD_390;
        };
    }

    int touchTarget() {
        return isElder() ? 60 : 48;
    }

    int textSize() {
        return isElder() ? 22 : 18;
    }

    /** Remembers this view for the application at an address. */
    Cookie cookie(String address) {
        var site = URI.create(address);
        return new Cookie("text-size", isElder() ? "large" : "standard").setUrl(site.getScheme() + "://" + site.getAuthority());
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
