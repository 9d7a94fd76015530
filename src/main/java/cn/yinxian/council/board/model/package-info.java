@NullMarked
package cn.yinxian.council.board.model;

import org.jspecify.annotations.NullMarked;
