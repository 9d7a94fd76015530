package cn.yinxian.demosite.plan;

/** On what basis sites are built (decision table demo-gate); it decides what outgoing documents may say. */
public enum SiteMode {
    /** An approved item: sites are named, published and get a plaque. */
    A_APPROVED("示范观摩点"),
    /** No basis: an internal showcase without plaque, and without the word 示范. */
    B_SHOWCASE("观摩点");

    private static final String[] RESERVED = {"示范", "授牌", "挂牌", "命名"};

    private final String noun;

    SiteMode(String noun) {
        this.noun = noun;
    }

    /** What a site is called in documents. */
    public String noun() {
        return noun;
    }

    /** Whether a site gets a plaque, and its list is published first. */
    public boolean names() {
        return this == A_APPROVED;
    }

    /** Whether this may stand in an outgoing document. */
    public boolean allows(String text) {
        if (names()) {
            return true;
        }
        for (String word : RESERVED) {
            if (text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
