package cn.yinxian.shell.web;

import java.text.Normalizer;
import java.text.ParseException;
import java.util.Locale;
import org.springframework.format.Formatter;

/** Reads whole numbers with full-width digits, spaces and thousands commas: "１２", "1 200", "1,200". */
class ForgivingNumbers implements Formatter<Integer> {

    @Override
    public Integer parse(String text, Locale locale) throws ParseException {
        try {
            return Integer.valueOf(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,]", ""));
        } catch (NumberFormatException notANumber) {
            throw new ParseException(text, 0);
        }
    }

    @Override
    public String print(Integer number, Locale locale) {
        return number.toString();
    }
}
