@NullMarked
package cn.yinxian.demosite.site.usecase;

import org.jspecify.annotations.NullMarked;
