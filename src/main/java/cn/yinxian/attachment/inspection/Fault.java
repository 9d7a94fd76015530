package cn.yinxian.attachment.inspection;

/** Why a file's content is not taken, as a Chinese sentence. */
class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    Fault(String sentence) {
        super(sentence);
    }

    static Fault notWhatItSays() {
        return new Fault("文件内容与扩展名不符，可能已损坏或被改过扩展名，请用原来的程序打开后重新保存再上传");
    }
}
