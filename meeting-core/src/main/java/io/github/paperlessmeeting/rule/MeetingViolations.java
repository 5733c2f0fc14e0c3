package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.finding.RuleId;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** What a validator of Jakarta Validation found, in the terms of this library. */
public final class MeetingViolations {
    private static final Map<RuleId, Integer> ORDER = order();

    private MeetingViolations() {}

    private static Map<RuleId, Integer> order() {
        var order = new HashMap<RuleId, Integer>();
        StandardRules.IN_ORDER.forEach(rule -> order.put(rule.id(), order.size()));
        return Map.copyOf(order);
    }

    /**
     * The findings behind violations, in the order of {@link MeetingRules#check}: by place, at one place in the order of the rules.
     *
     * @param violations what a validator found; those of other constraints are passed over; not null
     * @return the findings, each at the place of its violation, which begins at the object that was validated; never null
     */
    public static Report report(Collection<? extends ConstraintViolation<?>> violations) {
        var findings = new ArrayList<Finding>();
        for (ConstraintViolation<?> violation : violations) {
            Finding finding = finding(violation);
            if (finding != null) {
                findings.add(new Finding(
                        finding.rule(),
                        finding.severity(),
                        pointer(violation.getPropertyPath()),
                        finding.message(),
                        finding.basis()));
            }
        }
        // A validator gives them in no order; messages of one rule at one place differ in their arguments.
        findings.sort(Comparator.comparing(Finding::pointer)
                .thenComparing(finding -> ORDER.getOrDefault(finding.rule(), ORDER.size()))
                .thenComparing(Finding::rule)
                .thenComparing(finding -> finding.message().toString()));
        return new Report(findings);
    }

    /**
     * The finding that a violation carries, at its place in the meeting.
     *
     * @param violation a violation; not null
     * @return the finding; null if the violation is of another constraint, or was found by another validator than Hibernate
     *     Validator
     */
    public static @Nullable Finding finding(ConstraintViolation<?> violation) {
        if (!ViolationBuilding.HIBERNATE) {
            return null;
        }
        try {
            HibernateConstraintViolation<?> carrying = violation.unwrap(HibernateConstraintViolation.class);
            return carrying.getDynamicPayload(Finding.class);
        } catch (ValidationException e) {
            return null;
        }
    }

    /**
     * The pointer that a path comes to in JSON, where members have the names of the components. Methods, parameters and
     * return values, with which the paths of some frameworks begin, are left out.
     *
     * <p>Source: RFC 6901.
     *
     * @param path the path of a violation; not null
     * @return the pointer; never null
     */
    public static Pointer pointer(Path path) {
        Pointer pointer = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer = pointer.append(node.getIndex());
            } else if (node.isInIterable() && node.getKey() != null) {
                pointer = pointer.append(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer = pointer.append(node.getName());
            }
        }
        return pointer;
    }
}
