package dev.livestall.commerce.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who brings it, and where that carrier shows a parcel's way. */
enum Carrier {
    CJ("https://trace.cjlogistics.com/next/tracking.html?wblNo="),
    HANJIN("https://www.hanjin.com/kor/CMS/DeliveryMgr/WaybillResult.do?mCode=MN038&schLang=KR&wblnumText2="),
    LOTTE("https://www.lotteglogis.com/home/reservation/tracking/linkView?InvNo="),
    LOGEN("https://www.ilogen.com/web/personal/trace/"),
    EPOST("https://service.epost.go.kr/trace.RetrieveDomRigiTraceList.comm?sid1="),
    OTHER(null);

    private final @Nullable String trace;

    Carrier(@Nullable String trace) {
        this.trace = trace;
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Carrier of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** @return null where there is nothing to look at */
    @Nullable
    String traceOf(@Nullable String trackingNumber) {
        return trace == null || trackingNumber == null ? null : trace + trackingNumber;
    }
}
