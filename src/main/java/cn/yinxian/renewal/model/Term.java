package cn.yinxian.renewal.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The term that ends, as the register had it when the case began. */
public record Term(@Nullable LocalDate start, LocalDate end) {}
