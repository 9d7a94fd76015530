package cn.yinxian.selection.judging.web;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryFile;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.EntryView;
import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.TestCity;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** Three entries of units of 向阳区's and the city's, for whatever round is asked about. */
@Primary
class GivenEntries implements Entries {

    static final String TITLE = "向阳区民政局退休支部的银发讲堂";

    @Override
    public EntryView require(CaseNumber entry) {
        var line = of(entry).stream().filter(one -> one.number().equals(entry)).findFirst().orElseThrow();
        return new EntryView(
                entry, CaseNumber.of("SR-2026-00001"), line.state(), line.title(), "向阳区的做法", "由向阳区民政局牵头。\n\n群众满意。", line.applicantName(),
                null, line.unit(), "向阳区民政局", line.unitPath(), line.place(),
                List.of(new SelfScore("political", 58, "向阳区民政局的讲堂")), List.of(new EntryFile(1, "OTHER", "向阳区民政局事迹.pdf", 100)));
    }

    @Override
    public List<EntryLine> of(CaseNumber round, EntryState... states) {
        return IntStream.rangeClosed(1, 3).mapToObj(GivenEntries::line).toList();
    }

    private static EntryLine line(int number) {
        boolean district = number == 1;
        var unit = district ? TestCity.BUREAU : TestCity.CITY_ORGAN;
        return new EntryLine(
                CaseNumber.of("SE-2026-%05d".formatted(number)), district ? TITLE : "银海市财政局的做法" + number, district ? "向阳区民政局" : "银海市财政局",
                null, unit, district ? "/330900/330901/330901101/" : "/330900/" + unit + "/", district ? TestCity.XIANGYANG : TestCity.CITY,
                EntryState.FORWARDED, 90, 1);
    }

    @Override
    public List<EntryLine> of(CaseNumber round, UnitCode place, EntryState... states) {
        return of(round, states).stream().filter(line -> line.place().equals(place)).toList();
    }

    @Override
    public Attachments.Content file(CaseNumber entry, long file) {
        return new Attachments.Content("向阳区民政局事迹.pdf", "application/pdf", new byte[] {37, 80, 68, 70});
    }

    @Override
    public void ranked(CaseNumber entry, @Nullable Integer rank, String words, CurrentOfficial by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void checked(CaseNumber entry, CurrentOfficial by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void askCorrection(CaseNumber entry, String words, CurrentOfficial by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void conclude(CaseNumber entry, EntryState outcome, String words, CurrentOfficial by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void bar(CaseNumber entry, String reason, CurrentOfficial by) {
        throw new UnsupportedOperationException();
    }
}
