@NullMarked
package cn.yinxian.demosite.site.model;

import org.jspecify.annotations.NullMarked;
