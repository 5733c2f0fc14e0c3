package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.text.Messages;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Makes violations of findings: the path from the pointer, the message in the language that is asked for later. */
final class ViolationBuilding {
    private static final Messages ENGLISH = MeetingRules.messages(Locale.ENGLISH);
    private static final Messages VIETNAMESE = MeetingRules.messages(Locale.forLanguageTag("vi"));

    /** Whether Hibernate Validator is there, which is asked for more than the standard offers. */
    static final boolean HIBERNATE = hibernateIsPresent();

    private ViolationBuilding() {}

    private static boolean hibernateIsPresent() {
        try {
            Class.forName(
                    "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                    false,
                    ViolationBuilding.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static void add(ConstraintValidatorContext context, Finding finding) {
        String template = context.getDefaultConstraintMessageTemplate();
        if (!HIBERNATE || !Hibernate.prepare(context, finding)) {
            template = literal(ENGLISH.text(finding.message()));
        }
        place(context.buildConstraintViolationWithTemplate(template), finding.pointer());
    }

    /** The text as a template in which nothing is replaced. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }

    /** Apart, so that its class is looked for only where Hibernate Validator is. */
    private static final class Hibernate {
        static boolean prepare(ConstraintValidatorContext context, Finding finding) {
            if (!(context instanceof HibernateConstraintValidatorContext hibernate)) {
                return false;
            }
            // The bundle of each language takes the one that is in it.
            hibernate
                    .addMessageParameter("finding_en", ENGLISH.text(finding.message()))
                    .addMessageParameter("finding_vi", VIETNAMESE.text(finding.message()))
                    .withDynamicPayload(finding);
            return true;
        }
    }

    private static void place(ConstraintViolationBuilder builder, Pointer pointer) {
        List<String> tokens = pointer.tokens();
        if (tokens.isEmpty()) {
            builder.addConstraintViolation();
            return;
        }
        NodeBuilderCustomizableContext open = builder.addPropertyNode(tokens.get(0));
        NodeBuilderDefinedContext closed = null;
        Integer index = null;
        for (String token : tokens.subList(1, tokens.size())) {
            if (index == null && isIndex(token)) {
                index = Integer.valueOf(token);
            } else {
                open = closed == null ? open.addPropertyNode(token) : closed.addPropertyNode(token);
                closed = index == null ? null : open.inIterable().atIndex(index);
                index = null;
            }
        }
        end(open, closed, index);
    }

    private static void end(
            NodeBuilderCustomizableContext open, @Nullable NodeBuilderDefinedContext closed, @Nullable Integer index) {
        if (index != null) {
            LeafNodeBuilderCustomizableContext element = closed == null ? open.addBeanNode() : closed.addBeanNode();
            element.inIterable().atIndex(index).addConstraintViolation();
        } else if (closed != null) {
            closed.addConstraintViolation();
        } else {
            open.addConstraintViolation();
        }
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.length() < 10 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
