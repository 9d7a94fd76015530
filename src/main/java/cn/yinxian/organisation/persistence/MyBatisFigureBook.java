package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.model.DatedFigure;
import cn.yinxian.organisation.model.FigureBook;
import cn.yinxian.shared.Overtaken;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisFigureBook implements FigureBook {

    private final FigureMapper mapper;
    private final MyBatisFigures readers;

    MyBatisFigureBook(FigureMapper mapper, MyBatisFigures readers) {
        this.mapper = mapper;
        this.readers = readers;
    }

    @Override
    public List<DatedFigure> lock(String key) {
        return mapper.lockByKey(key).stream().map(FigureRow::dated).toList();
    }

    @Override
    public void add(DatedFigure figure) {
        mapper.insert(FigureRow.of(figure));
        readers.changed();
    }

    @Override
    public void close(DatedFigure figure) {
        if (mapper.close(FigureRow.of(figure)) == 0) {
            throw Overtaken.byAnother();
        }
        readers.changed();
    }

    @Override
    public List<DatedFigure> all() {
        return mapper.selectAll().stream().map(FigureRow::dated).toList();
    }
}
