package io.github.paperlessmeeting.meeting;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A meeting keeps the rules of this library (tuân thủ quy tắc): the way in for Jakarta Validation, so that a validator, and
 * {@code @Valid} of a framework, finds what {@code MeetingRules.standard()} finds, each finding at its path. {@link Meeting}
 * bears it twice: errors are violations of the default group, warnings of the group {@link Warnings}, since to most
 * frameworks a violation of any kind is a reason to refuse.
 *
 * <p>The validator is found through the service loader. Where it runs inside Hibernate Validator, the message is in Vietnamese
 * if the interpolator asks for it, and the violation carries its finding as dynamic payload; elsewhere the message is English.
 *
 * <p>Source: Jakarta Validation 3.0, constraint definition; what a validator may be found by is an addition of Hibernate
 * Validator.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Repeatable(KeepsRules.List.class)
public @interface KeepsRules {
    /**
     * The template of the message.
     *
     * @return by default the sentence of each finding
     */
    String message() default "{io.github.paperlessmeeting.meeting.KeepsRules.message}";

    /**
     * The groups in which it is validated.
     *
     * @return by default the default group
     */
    Class<?>[] groups() default {};

    /**
     * What a client of the validator can tell it by.
     *
     * @return by default nothing
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Whether warnings are violations instead of errors.
     *
     * @return true for warnings alone; by default false, for errors alone
     */
    boolean warnings() default false;

    /** The group of warnings: what is almost certainly wrong and may be right. */
    interface Warnings {}

    /** Marks the violations that are errors. */
    interface ErrorFound extends Payload {}

    /** Marks the violations that are warnings. */
    interface WarningFound extends Payload {}

    /** Several of them on one element. */
    @Documented
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return all of them
         */
        KeepsRules[] value();
    }
}
