package cn.yinxian.demosite.site;

/** A place on the earth in millionths of a degree: exact, so that what is kept is what was typed. */
public record GeoPoint(int longitudeE6, int latitudeE6) {

    private static final double EARTH_KM = 6371.0088;
    private static final double MILLION = 1_000_000.0;

    /** Straight way over the earth's surface (haversine). */
    public double kmTo(GeoPoint other) {
        double fromLatitude = Math.toRadians(latitudeE6 / MILLION);
        double toLatitude = Math.toRadians(other.latitudeE6 / MILLION);
        double sinLatitude = Math.sin((toLatitude - fromLatitude) / 2);
        double sinLongitude = Math.sin(Math.toRadians((other.longitudeE6 - longitudeE6) / MILLION) / 2);
        double square = sinLatitude * sinLatitude + Math.cos(fromLatitude) * Math.cos(toLatitude) * sinLongitude * sinLongitude;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }

    /** "东经 120.153576°，北纬 30.287459°". */
    public String words() {
        return "东经 %s°，北纬 %s°".formatted(degrees(longitudeE6), degrees(latitudeE6));
    }

    /** As it is typed: 120.153576. */
    public static String degrees(int e6) {
        return java.math.BigDecimal.valueOf(e6, 6).stripTrailingZeros().toPlainString();
    }
}
