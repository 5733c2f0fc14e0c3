package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.json.MeetingJsonRefusal;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads rules of procedure by the name of the body. */
final class GivenProcedures {
    /** No JSON object with rules of procedure, or one without any. */
    static final String BAD_PROCEDURES = "BAD_PROCEDURES";

    /** No record is of this body, so that its rules were applied to nothing. */
    static final String UNMATCHED_BODY = "UNMATCHED_BODY";

    private GivenProcedures() {}

    static Map<String, RulesOfProcedure> read(JsonMapper mapper, InputStream in) throws UnreadableException {
        JsonNode node = parse(mapper, in);
        if (!node.isObject() || node.isEmpty()) {
            throw new UnreadableException(Unreadable.because(BAD_PROCEDURES));
        }
        Map<String, RulesOfProcedure> rules = new LinkedHashMap<>();
        for (String body : node.propertyNames()) {
            rules.put(body, rules(mapper, node.path(body), pointer(body)));
        }
        return rules;
    }

    /** The place of the rules of a body in the file. */
    static String pointer(String body) {
        return Pointer.ROOT.append(body).toString();
    }

    private static JsonNode parse(JsonMapper mapper, InputStream in) throws UnreadableException {
        try {
            JsonNode node = mapper.readTree(in);
            if (node.isMissingNode()) {
                throw new UnreadableException(new Unreadable(ReplayCommand.MALFORMED_JSON, null, 1, null));
            }
            return node;
        } catch (JacksonException e) {
            Integer line = e.getLocation() == null || e.getLocation().getLineNr() < 1
                    ? null
                    : Integer.valueOf(e.getLocation().getLineNr());
            throw new UnreadableException(new Unreadable(ReplayCommand.MALFORMED_JSON, null, line, null));
        }
    }

    private static RulesOfProcedure rules(JsonMapper mapper, JsonNode node, String pointer) throws UnreadableException {
        try {
            RulesOfProcedure rules = node.isObject() ? mapper.treeToValue(node, RulesOfProcedure.class) : null;
            if (rules != null) {
                return rules;
            }
            throw new UnreadableException(new Unreadable(BAD_PROCEDURES, pointer, null, null));
        } catch (JacksonException e) {
            String place = e instanceof MeetingJsonRefusal refused
                    ? pointer + refused.pointer().value()
                    : pointer;
            throw new UnreadableException(new Unreadable(BAD_PROCEDURES, place, null, null));
        }
    }
}
