@NullMarked
package cn.yinxian.council.board.usecase;

import org.jspecify.annotations.NullMarked;
