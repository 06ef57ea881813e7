package dev.livestall.chat.kafka;

import org.springframework.context.SmartLifecycle;

/** A reader that reads its topic for as long as the service runs. */
public abstract class TopicFollower implements TopicReader, SmartLifecycle {
    private final TopicTail tail;
    private volatile boolean running;

    protected TopicFollower(String topic, KafkaClients clients) {
        this.tail = new TopicTail(topic, clients, this);
    }

    @Override
    public void start() {
        running = true;
        tail.start();
    }

    @Override
    public void stop() {
        running = false;
        tail.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
