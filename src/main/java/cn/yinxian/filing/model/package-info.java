@NamedInterface("model")
package cn.yinxian.filing.model;

import org.springframework.modulith.NamedInterface;
