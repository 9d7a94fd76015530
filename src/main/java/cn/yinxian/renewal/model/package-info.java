@NamedInterface("model")
package cn.yinxian.renewal.model;

import org.springframework.modulith.NamedInterface;
