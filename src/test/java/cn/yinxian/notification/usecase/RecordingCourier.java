package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Courier;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Receipt;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Writes down what it is given to carry, and answers as told. */
public final class RecordingCourier implements Courier {

    private final Channel channel;
    private final List<Letter> carried = new CopyOnWriteArrayList<>();
    private final List<String> addresses = new CopyOnWriteArrayList<>();
    private volatile Function<Letter, Receipt> answer = letter -> Receipt.sent();

    public RecordingCourier(Channel channel) {
        this.channel = channel;
    }

    public void answers(Function<Letter, Receipt> newAnswer) {
        answer = newAnswer;
    }

    public List<Letter> carried() {
        return carried;
    }

    public List<String> addresses() {
        return addresses;
    }

    public void reset() {
        carried.clear();
        addresses.clear();
        answer = letter -> Receipt.sent();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public Receipt deliver(Letter letter, String address) {
        carried.add(letter);
        addresses.add(address);
        return answer.apply(letter);
    }
}
