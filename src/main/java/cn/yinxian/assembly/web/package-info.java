@NamedInterface("web")
package cn.yinxian.assembly.web;

import org.springframework.modulith.NamedInterface;
