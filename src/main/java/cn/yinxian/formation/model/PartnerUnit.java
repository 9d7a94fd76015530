package cn.yinxian.formation.model;

import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another unit that takes part in a joint branch.
 *
 * @param consentedOn day of its written consent (单位意见); null while there is none
 */
public record PartnerUnit(UnitCode unit, @Nullable LocalDate consentedOn) {

    public boolean hasConsented() {
        return consentedOn != null;
    }
}
