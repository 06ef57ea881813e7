package dev.livestall.chat;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ChatService {
    public static void main(String[] args) {
        SpringApplication.run(ChatService.class, args);
    }
}
