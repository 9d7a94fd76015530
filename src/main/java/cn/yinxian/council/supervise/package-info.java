/** Action items (督办事项) from the decision to 销号; what of them the next agenda should know. */
@NullMarked
package cn.yinxian.council.supervise;

import org.jspecify.annotations.NullMarked;
