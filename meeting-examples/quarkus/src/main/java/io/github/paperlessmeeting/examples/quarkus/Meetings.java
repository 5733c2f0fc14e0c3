package io.github.paperlessmeeting.examples.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperlessmeeting.json.MeetingJackson2Module;
import jakarta.inject.Singleton;

// tag::readme[]
@Singleton
class Meetings implements io.quarkus.jackson.ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new MeetingJackson2Module());
    }
}
// end::readme[]
