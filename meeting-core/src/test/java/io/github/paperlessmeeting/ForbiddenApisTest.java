package io.github.paperlessmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants a class for every forbidden way and some allowed ones, and looks whether the rule tells them apart. */
class ForbiddenApisTest {
    private static final List<String> FORBIDDEN = List.of(
            "Object m() { return java.time.Instant.now(); }",
            "Object m() { return java.time.LocalDate.now(); }",
            "Object m() { return java.time.LocalDateTime.now(java.time.ZoneOffset.UTC); }",
            "Object m() { return java.time.Year.now(); }",
            "java.util.function.Supplier<Object> m() { return java.time.Instant::now; }",
            "Object m() { return System.currentTimeMillis(); }",
            "Object m() { return System.nanoTime(); }",
            "Object m() { return java.time.Clock.systemUTC(); }",
            "java.time.Clock clock;",
            "Object m() { return java.time.ZoneId.systemDefault(); }",
            "Object m() { return java.util.TimeZone.getDefault(); }",
            "Object m() { return java.util.Locale.getDefault(); }",
            "Object m() { return new java.util.Date(); }",
            "Object m() { return new java.util.Random(); }",
            "Object m() { return new java.util.Random(1); }",
            "Object m() { return (int) Math.random(); }",
            "Object m() { return java.util.UUID.randomUUID(); }",
            "Object m() { return java.util.concurrent.ThreadLocalRandom.current(); }",
            "void m() { System.out.println(); }",
            "void m() { System.err.println(); }",
            "Object m() { return System.getenv(\"HOME\"); }",
            "Object m() { return System.getProperty(\"user.dir\"); }",
            "Object m() { return System.lineSeparator(); }",
            "void m(Exception e) { e.printStackTrace(); }",
            "Object m() { return new java.io.File(\"x\"); }",
            "Object m() throws Exception { return new java.io.FileInputStream(\"x\"); }",
            "Object m() { return java.nio.file.Path.of(\"x\"); }",
            "Object m(java.net.URL url) { return null; }",
            "Object m() { return java.net.URI.create(\"x\"); }",
            "Object m() throws Exception { return new java.net.Socket(\"x\", 1); }",
            "Object m() { return java.util.logging.Logger.getLogger(\"x\"); }",
            "double ratio;",
            "float[] ratios;",
            "Double m() { return null; }",
            "double m(int a, int b) { return 1; }",
            "void m(float f) {}",
            "record Inner(double share) {}",
            "long m(long a, long b) { return Math.round(a * 100.0 / b); }",
            "java.math.RoundingMode mode;",
            "java.math.MathContext context;",
            "Object m() { return new java.math.BigDecimal(0.1); }",
            "Object m() { return java.math.BigDecimal.valueOf(0.1); }",
            "double m(java.math.BigDecimal d) { return d.doubleValue(); }",
            "Object m(java.math.BigDecimal d) { return d.divide(d); }",
            "Object m(java.math.BigDecimal d) { return d.round(java.math.MathContext.DECIMAL64); }",
            "Object m(java.math.BigDecimal d) { return d.setScale(2, java.math.RoundingMode.HALF_UP); }",
            "long m(java.math.BigDecimal d) { return d.longValue(); }",
            "int m(java.math.BigDecimal d) { return d.intValue(); }",
            "Object m(java.math.BigDecimal d) { return d.toBigInteger(); }",
            "java.io.Serializable field;",
            "Object m() { return String.format(\"%d\", 1); }",
            "Object m() { return \"%d\".formatted(1); }",
            "Object m(String s) { return s.toLowerCase(); }",
            "Object m(String s) { return s.toUpperCase(); }",
            "Object m(String s) { return s.getBytes(); }",
            "Object m(byte[] b) { return new String(b); }",
            "Object m(java.io.InputStream in) { return new java.io.InputStreamReader(in); }",
            "Object m() { return java.nio.charset.Charset.defaultCharset(); }",
            "Object m() { return java.time.format.DateTimeFormatter.ofPattern(\"yyyy\"); }",
            "Object m() { return java.text.Collator.getInstance(); }",
            "Object m() throws Exception { return String.class.getMethod(\"length\").invoke(\"\"); }",
            "void m() { new Thread(); }",
            "com.sun.net.httpserver.HttpServer field;",
            "void m() throws Exception { Runtime.getRuntime().exec(\"x\"); }");

    private static final List<String> ALLOWED = List.of(
            "Object m() { return java.time.Instant.parse(\"2019-06-24T02:00:00Z\"); }",
            "Object m() { return java.time.ZoneId.of(\"Asia/Ho_Chi_Minh\"); }",
            "Object m() { return String.format(java.util.Locale.ROOT, \"%d\", 1); }",
            "Object m(String s) { return s.toLowerCase(java.util.Locale.ROOT); }",
            "Object m(String s) { return s.getBytes(java.nio.charset.StandardCharsets.UTF_8); }",
            "Object m(byte[] b) { return new String(b, java.nio.charset.StandardCharsets.UTF_8); }",
            "void m(Object[] a, Object[] b) { System.arraycopy(a, 0, b, 0, 1); }",
            "Object m(java.io.InputStream in) {"
                    + " return new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8); }",
            "Object m() { return java.math.BigInteger.TEN; }",
            "java.util.List<java.math.BigDecimal> m(java.math.BigDecimal d) { return null; }",
            "Object m(java.math.BigDecimal d) { return d.add(d).multiply(d).subtract(d).compareTo(d); }",
            "long m(java.math.BigDecimal d) { return d.longValueExact(); }",
            "java.util.function.Supplier<Object> m(long i) { return () -> i + \"x\"; }",
            "record Inner(int i, String s) {} enum E { A, B }",
            "int m(long i) { return Math.toIntExact(Math.multiplyExact(i, 2L)); }");

    private static JavaClasses planted;

    @BeforeAll
    static void plant(@TempDir Path directory) throws URISyntaxException {
        var sources = new HashMap<String, String>();
        for (int i = 0; i < FORBIDDEN.size(); i++) {
            sources.put("planted.Forbidden" + i, body("Forbidden" + i, FORBIDDEN.get(i)));
        }
        for (int i = 0; i < ALLOWED.size(); i++) {
            sources.put("planted.Allowed" + i, body("Allowed" + i, ALLOWED.get(i)));
        }
        planted = PlantedClasses.compile(directory, sources);
    }

    private static String body(String name, String member) {
        return "package " + PackageArrows.ROOT + ".planted; class " + name + " { " + member + " }";
    }

    private static boolean reported(String simpleName) {
        String name = PackageArrows.ROOT + ".planted." + simpleName;
        JavaClasses one = planted.that(DescribedPredicate.describe(
                name, type -> type.getName().equals(name) || type.getName().startsWith(name + "$")));
        assertThat(one).isNotEmpty();
        return ForbiddenApis.rule().evaluate(one).hasViolation();
    }

    @Test
    void reports_every_forbidden_use() {
        var missed = new ArrayList<String>();
        for (int i = 0; i < FORBIDDEN.size(); i++) {
            if (!reported("Forbidden" + i)) {
                missed.add(FORBIDDEN.get(i));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void lets_pass_what_gives_the_same_result_everywhere() {
        var reported = new ArrayList<String>();
        for (int i = 0; i < ALLOWED.size(); i++) {
            if (reported("Allowed" + i)) {
                reported.add(ALLOWED.get(i));
            }
        }
        assertThat(reported).isEmpty();
    }
}
