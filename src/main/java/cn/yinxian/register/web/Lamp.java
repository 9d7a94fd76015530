package cn.yinxian.register.web;

/** Words with a colour of the style sheet: green, amber, red, grey. */
public record Lamp(String words, String colour) {}
