package io.github.paperlessmeeting.examples.springboot4;

import io.github.paperlessmeeting.meeting.Meeting;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings, kept in memory until the application ends. */
@RestController
@RequestMapping("/meetings")
class MeetingController {
    private final Map<String, Meeting> meetings = new ConcurrentHashMap<>();

    @PostMapping
    Meeting post(@RequestBody Meeting meeting) {
        meetings.put(meeting.id().value(), meeting);
        return meeting;
    }

    @GetMapping("/{id}")
    ResponseEntity<Meeting> get(@PathVariable String id) {
        return ResponseEntity.of(Optional.ofNullable(meetings.get(id)));
    }
}
