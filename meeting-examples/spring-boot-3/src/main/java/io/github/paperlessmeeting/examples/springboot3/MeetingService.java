package io.github.paperlessmeeting.examples.springboot3;

import io.github.paperlessmeeting.json.MeetingJackson2Module;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. */
@SpringBootApplication
public class MeetingService {
    /**
     * Starts to serve.
     *
     * @param args properties of the application, such as {@code --server.port=8081}; not null
     */
    public static void main(String[] args) {
        SpringApplication.run(MeetingService.class, args);
    }

    // tag::readme[]
    @Bean
    com.fasterxml.jackson.databind.Module meetings() {
        return new MeetingJackson2Module();
    }
    // end::readme[]
}
