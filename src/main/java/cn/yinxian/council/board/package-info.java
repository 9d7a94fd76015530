/** The secretary's board (议题看板) and the ledger of action items (督办台账): reads across the areas of the council and changes nothing. */
@NullMarked
package cn.yinxian.council.board;

import org.jspecify.annotations.NullMarked;
