package cn.yinxian.journey;

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

    boolean isPhone() {
        return width < 768;
    }

    int touchTarget() {
        return isElder() ? 60 : 48;
    }

    int textSize() {
        return isElder() ? 22 : 18;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
