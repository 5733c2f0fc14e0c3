package io.github.paperlessmeeting.examples.quarkus;

import io.github.paperlessmeeting.meeting.Meeting;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Meetings, kept in memory until the application ends. */
@Path("/meetings")
class MeetingResource {
    private final Map<String, Meeting> meetings = new ConcurrentHashMap<>();

    @POST
    public Meeting post(@Nullable Meeting meeting) {
        if (meeting == null) {
            throw new BadRequestException();
        }
        meetings.put(meeting.id().value(), meeting);
        return meeting;
    }

    @GET
    @Path("/{id}")
    public RestResponse<Meeting> get(String id) {
        Meeting meeting = meetings.get(id);
        return meeting == null ? RestResponse.notFound() : RestResponse.ok(meeting);
    }
}
