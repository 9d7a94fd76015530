@NullMarked
package cn.yinxian.demosite.plan.model;

import org.jspecify.annotations.NullMarked;
