@NamedInterface("model")
package cn.yinxian.formation.model;

import org.springframework.modulith.NamedInterface;
