package io.github.paperlessmeeting.examples.springboot4;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Nothing of the library is registered: Spring Boot finds its module of Jackson 3 by itself. */
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
}
