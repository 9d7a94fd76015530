@NullMarked
package cn.yinxian.demosite.plan.usecase;

import org.jspecify.annotations.NullMarked;
