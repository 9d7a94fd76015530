package cn.yinxian.publicity.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.model.NewObjection;
import cn.yinxian.publicity.model.Objector;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** 异议 as it is typed: with one's name, or anonymously with a clue. */
record ObjectionForm(
        @NotBlank @Size(max = 64) @Nullable String shown,
        @NotNull @Nullable Manner manner,
        @Size(max = 50) @Nullable String name,
        @Size(max = 100) @Nullable String unit,
        @Size(max = 50) @Nullable String contact,
        @NotBlank @Size(max = 2000) @Nullable String reason,
        @Size(max = 2000) @Nullable String clue,
        @Size(max = 5) @Nullable List<MultipartFile> evidence) {

    /** Whether somebody puts their name under it. */
    enum Manner {
        NAMED,
        ANONYMOUS
    }

    /** Of somebody who is signed in, nothing but the choice is typed; of who stays anonymous, nothing is taken over. */
    NewObjection by(CurrentOfficial me) {
        String post = me.posts().isEmpty() ? null : me.posts().get(0).placeName();
        return of(new Objector(me.id(), me.name(), post, blankToNull(contact)));
    }

    /** Of somebody who is not signed in. */
    NewObjection byName() {
        return of(new Objector(null, typed(name), blankToNull(unit), blankToNull(contact)));
    }

    boolean nameMissing() {
        return manner == Manner.NAMED && typed(name).isEmpty();
    }

    private NewObjection of(Objector named) {
        return new NewObjection(typed(shown), manner == Manner.NAMED ? named : Objector.ANONYMOUS, typed(reason), typed(clue));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return typed(text).isEmpty() ? null : typed(text);
    }
}
