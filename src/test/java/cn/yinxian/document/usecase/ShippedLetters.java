package cn.yinxian.document.usecase;

import cn.yinxian.document.Documents.Draft;
import java.util.List;

/** Letters in the templates that come with the program. */
public final class ShippedLetters {

    private ShippedLetters() {}

    static LetterTemplates templates() {
        return new LetterTemplates(new TemplatesInUse(new PaperCatalogue(List.of(new LetterKinds())), new InMemoryTemplates()));
    }

    public static byte[] docx(Draft draft, String number) {
        return templates().render(draft.kind(), draft.letter(number)).docx();
    }
}
