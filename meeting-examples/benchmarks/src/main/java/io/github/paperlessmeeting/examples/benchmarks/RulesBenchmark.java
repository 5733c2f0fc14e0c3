package io.github.paperlessmeeting.examples.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.json.MeetingJson;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.rule.Inspection;
import io.github.paperlessmeeting.rule.MeetingRule;
import io.github.paperlessmeeting.rule.MeetingRules;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checking one meeting, against reading its document. */
@State(Scope.Thread)
public class RulesBenchmark extends Yardstick {
    /** Kept here, for a logger that nobody holds is forgotten. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    static {
        VALIDATOR_LOG.setLevel(Level.WARNING);
    }

    private static final List<MeetingSize> SIZES = List.of(MeetingSize.S, MeetingSize.M, MeetingSize.L);

    /** The rule that {@link #checkOneRule} checks, by its position; -1 for none, which leaves what all have in common. */
    @Param("-1")
    public int rule;

    /** Which size: 0 for small, 1 for that of a province, 2 for that of a national assembly. */
    @Param({"0", "1", "2"})
    public int size;

    private final MeetingJson json = MeetingJson.standard();
    private final MeetingRules rules = MeetingRules.standard();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Meeting meeting = MeetingGenerator.seeded(1).meeting(MeetingSize.S);
    private byte[] document = new byte[0];
    private String text = "";
    private Schema schema = schema();
    private MeetingRules one = rules;

    /** Makes the meeting anew. */
    public RulesBenchmark() {}

    private static Schema schema() {
        try (InputStream in = MeetingJson.class.getResourceAsStream("/META-INF/json-schema/meeting.schema.json")) {
            String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(shipped, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a meeting, always the same, and its document. */
    @Setup
    public void fill() {
        meeting = MeetingGenerator.seeded(1).meeting(SIZES.get(size));
        document = json.write(meeting);
        text = new String(document, StandardCharsets.UTF_8);
        one = alone(rule);
        lay(this::readStrictly);
    }

    /** A rule set of one rule, or of one that does nothing. */
    private MeetingRules alone(int position) {
        List<MeetingRule> all = rules.rules();
        MeetingRules left = rules.plus(new Idle());
        for (int i = 0; i < all.size(); i++) {
            left = i == position ? left : left.without(all.get(i).id());
        }
        return position < 0 ? left : left.without(Idle.ID);
    }

    private static final class Idle implements MeetingRule {
        private static final RuleId ID = RuleId.of("benchmark.idle");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public @Nullable String basis() {
            return null;
        }

        @Override
        public void check(Inspection inspection) {}
    }

    /**
     * Our reader.
     *
     * @return the meeting; never null
     */
    @Benchmark
    public Meeting readStrictly() {
        return json.read(document);
    }

    /**
     * All rules.
     *
     * @return the findings; never null
     */
    @Benchmark
    public Report check() {
        return rules.check(meeting);
    }

    /**
     * One rule, with what has to be arranged for all.
     *
     * @return the findings; never null
     */
    @Benchmark
    public Report checkOneRule() {
        return one.check(meeting);
    }

    /**
     * The errors among the findings, through Hibernate Validator.
     *
     * @return the violations; never null
     */
    @Benchmark
    public Object validate() {
        return validator.validate(meeting);
    }

    /**
     * The schema of the document, by another library, from the text.
     *
     * @return its errors; never null
     */
    @Benchmark
    public Object validateSchema() {
        return schema.validate(text, InputFormat.JSON);
    }
}
