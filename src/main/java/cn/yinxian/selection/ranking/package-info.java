/** The rankings: which entries a district recommends within its places, shown to everybody before they are sent. */
@NamedInterface("ranking")
package cn.yinxian.selection.ranking;

import org.springframework.modulith.NamedInterface;
