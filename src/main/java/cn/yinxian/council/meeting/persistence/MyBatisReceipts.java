package cn.yinxian.council.meeting.persistence;

import cn.yinxian.council.meeting.model.Receipt;
import cn.yinxian.council.meeting.model.Receipts;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReceipts implements Receipts {

    private final ReceiptMapper mapper;

    MyBatisReceipts(ReceiptMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Receipt> of(CaseNumber meeting) {
        return mapper.select(meeting.value()).stream().map(ReceiptRow::receipt).toList();
    }

    @Override
    public void put(Receipt receipt) {
        var row = ReceiptRow.of(receipt);
        if (receipt.version() == 0) {
            try {
                mapper.insert(row);
            } catch (DuplicateKeyException answered) {
                throw Overtaken.byAnother();
            }
        } else if (mapper.update(row) == 0) {
            throw Overtaken.byAnother();
        }
    }

    @Override
    public void clear(CaseNumber meeting) {
        mapper.delete(meeting.value());
    }
}
