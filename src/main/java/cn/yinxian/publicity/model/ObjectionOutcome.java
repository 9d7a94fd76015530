package cn.yinxian.publicity.model;

import cn.yinxian.publicity.ItemEffect;

/** What looking into an objection has shown. */
public enum ObjectionOutcome {
    UNFOUNDED(ItemEffect.STANDS),
    FOUNDED(ItemEffect.REVOKED),
    /** It could not be cleared up in the time there was. */
    UNRESOLVED(ItemEffect.SUSPENDED);

    private final ItemEffect effect;

    ObjectionOutcome(ItemEffect effect) {
        this.effect = effect;
    }

    /** What it means for the item. */
    public ItemEffect effect() {
        return effect;
    }
}
