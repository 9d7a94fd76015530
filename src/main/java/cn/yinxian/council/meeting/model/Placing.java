package cn.yinxian.council.meeting.model;

/** Where an item is to stand, and how it is dealt with. @param position from 1; of equal ones, the earlier in the list goes first */
public record Placing(int item, int position, Arrangement arrangement) {}
