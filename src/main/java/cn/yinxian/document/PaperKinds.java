package cn.yinxian.document;

import java.util.List;

/** The papers a module makes; a bean of this type brings their templates onto the page where they are edited. */
public interface PaperKinds {

    List<PaperKind<?>> kinds();
}
