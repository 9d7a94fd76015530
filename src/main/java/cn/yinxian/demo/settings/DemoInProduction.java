package cn.yinxian.demo.settings;

/** The demo city was switched on under profile {@code mysql}. */
class DemoInProduction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoInProduction() {
        super("The demo city cannot be switched on under profile mysql");
    }
}
